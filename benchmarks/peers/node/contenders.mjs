import { ZenEngine, evaluateExpressionSync } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';

const ABILITY = 'min([time, money, physical, mental, social, routine])';
const CHANNEL = '(slack ? 0 : teams ? 1 : 2)';
const KIND = `(motivation * ${ABILITY} >= 0.25 ? 5 : motivation >= ${ABILITY} ? 11 : 8)`;
const EXPRESSION = `not consent ? 0 : hour < 9 or hour >= 17 or weekday > 5 ? 1 : messages >= 3 ? 2 : since < 24 ? 3 : not (slack or teams or email) ? 4 : ${KIND} + ${CHANNEL}`;

const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId });
const node = (id, type, content) => ({ id, name: id, type, position: { x: 0, y: 0 }, ...(content ? { content } : {}) });
const graph = (content, type) => ({ nodes: [node('in', 'inputNode'), node('rules', type, content), node('out', 'outputNode')], edges: [edge('in', 'rules'), edge('rules', 'out')] });
const loop = (isBatch) => isBatch
  ? { inputField: 'people', outputPath: 'people', executionMode: 'loop' }
  : { inputField: null, outputPath: null, executionMode: 'single' };

const expression = (isBatch) => graph({ expressions: [{ id: 'o', key: 'outcome', value: EXPRESSION }], passThrough: false, ...loop(isBatch) }, 'expressionNode');

/** First match; a cell that says nothing is "". */
function table(isBatch) {
  const inputs = ['consent', 'hour', 'weekday', 'messages', 'since', 'slack or teams or email', `motivation * ${ABILITY}`, `motivation - ${ABILITY}`, CHANNEL];
  const rows = [];
  const row = (outcome, cells) => {
    const filled = { _id: `r${rows.length}`, outcome: String(outcome) };
    inputs.forEach((_, i) => { filled[`i${i}`] = cells[i] ?? ''; });
    rows.push(filled);
  };
  row(0, { 0: 'false' });
  row(1, { 1: '< 9' });
  row(1, { 1: '>= 17' });
  row(1, { 2: '> 5' });
  row(2, { 3: '>= 3' });
  row(3, { 4: '< 24' });
  row(4, { 5: 'false' });
  for (let channel = 0; channel < 3; channel++) {
    row(5 + channel, { 6: '>= 0.25', 8: String(channel) });
    row(11 + channel, { 7: '>= 0', 8: String(channel) });
    row(8 + channel, { 8: String(channel) });
  }

  return graph({
    hitPolicy: 'first',
    inputs: inputs.map((field, i) => ({ id: `i${i}`, name: `i${i}`, field })),
    outputs: [{ id: 'outcome', name: 'outcome', field: 'outcome' }],
    rules: rows,
    passThrough: false,
    ...loop(isBatch),
  }, 'decisionTableNode');
}

function zenSingle(content) {
  const decision = new ZenEngine().createDecision(content);
  return async (people, answers) => {
    for (let i = 0; i < people.length; i++) {
      answers[i] = (await decision.evaluate(people[i])).result.outcome;
    }
  };
}

function zenBatch(content) {
  const decision = new ZenEngine().createDecision(content);
  return async (people, answers) => {
    const { result } = await decision.evaluate({ people });
    result.people.forEach((answer, i) => { answers[i] = answer.outcome; });
  };
}

function zenExpression() {
  return (people, answers) => {
    for (let i = 0; i < people.length; i++) {
      answers[i] = evaluateExpressionSync(EXPRESSION, people[i]);
    }
  };
}

/** One rule an answer; the first that matches counts, by priority. */
function jsonRules() {
  const fact = (name, operator, value) => ({ fact: name, operator, value });
  const channel = {
    0: [fact('slack', 'equal', true)],
    1: [fact('slack', 'equal', false), fact('teams', 'equal', true)],
    2: [fact('slack', 'equal', false), fact('teams', 'equal', false)],
  };
  const rules = [
    [0, { all: [fact('consent', 'equal', false)] }],
    [1, { any: [fact('hour', 'lessThan', 9), fact('hour', 'greaterThanInclusive', 17), fact('weekday', 'greaterThan', 5)] }],
    [2, { all: [fact('messages', 'greaterThanInclusive', 3)] }],
    [3, { all: [fact('since', 'lessThan', 24)] }],
    [4, { all: [fact('slack', 'equal', false), fact('teams', 'equal', false), fact('email', 'equal', false)] }],
  ];
  for (const [place, conditions] of Object.entries(channel)) {
    rules.push([5 + Number(place), { all: [fact('product', 'greaterThanInclusive', 0.25), ...conditions] }]);
  }

  for (const [place, conditions] of Object.entries(channel)) {
    rules.push([11 + Number(place), { all: [fact('lead', 'greaterThanInclusive', 0), ...conditions] }]);
  }

  for (const [place, conditions] of Object.entries(channel)) {
    rules.push([8 + Number(place), { all: conditions }]);
  }

  const engine = new Engine();
  const ability = (almanac, name) => Promise.all(['time', 'money', 'physical', 'mental', 'social', 'routine'].map((link) => almanac.factValue(link)));
  engine.addFact('ability', async (_, almanac) => Math.min(...await ability(almanac)));
  engine.addFact('product', async (_, almanac) => await almanac.factValue('motivation') * await almanac.factValue('ability'));
  engine.addFact('lead', async (_, almanac) => await almanac.factValue('motivation') - await almanac.factValue('ability'));
  rules.forEach(([outcome, conditions], place) => engine.addRule({
    conditions, event: { type: 'answer', params: { outcome } }, priority: rules.length - place, onSuccess: () => engine.stop(),
  }));
  return async (people, answers) => {
    for (let i = 0; i < people.length; i++) {
      answers[i] = (await engine.run(people[i])).events[0].params.outcome;
    }
  };
}

export const contenders = {
  'zen-expression': zenExpression,
  'zen-expression-node': () => zenSingle(expression(false)),
  'zen-expression-batch': () => zenBatch(expression(true)),
  'zen-table': () => zenSingle(table(false)),
  'zen-table-batch': () => zenBatch(table(true)),
  'json-rules-engine': jsonRules,
};
