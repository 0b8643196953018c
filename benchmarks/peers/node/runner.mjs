import { createInterface } from 'node:readline';
import { contenders } from './contenders.mjs';
import { open } from './people.mjs';

const [, , name, path, count] = process.argv;
const people = open(path, Number(count));
const decide = contenders[name]();
console.log(JSON.stringify({ ready: name }));

for await (const line of createInterface({ input: process.stdin })) {
  const [from, many] = line.split(' ').map(Number);
  const some = people(from, many);
  const answers = new Uint8Array(many);
  globalThis.gc?.();
  const begun = process.hrtime.bigint();
  await decide(some, answers);
  const nanoseconds = Number(process.hrtime.bigint() - begun);
  console.log(JSON.stringify({ nanoseconds, answers: Buffer.from(answers).toString('base64') }));
}
