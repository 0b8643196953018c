import { readFileSync } from 'node:fs';

const FLAGS_AND_COUNTS = ['consent', 'hour', 'weekday', 'messages', 'slack', 'teams', 'email'];
const AMOUNTS = ['since', 'motivation', 'time', 'money', 'physical', 'mental', 'social', 'routine'];
const FLAGS = new Set(['consent', 'slack', 'teams', 'email']);

/** The people of a file of columns, made into objects as these engines take them. */
export function open(path, count) {
  const bytes = readFileSync(path);
  const columns = new Map();
  let at = 0;
  for (const name of FLAGS_AND_COUNTS) {
    columns.set(name, bytes.subarray(at, at + count));
    at += count;
  }

  for (const name of AMOUNTS) {
    columns.set(name, new Float64Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + count * 8)));
    at += count * 8;
  }

  return (from, many) => Array.from({ length: many }, (_, i) => {
    const person = {};
    for (const [name, column] of columns) {
      person[name] = FLAGS.has(name) ? column[from + i] !== 0 : column[from + i];
    }

    return person;
  });
}
