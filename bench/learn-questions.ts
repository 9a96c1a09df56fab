import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../src/bundle/root.ts';
import { learn } from './learn.ts';
import { digest, lessons, topicLessons } from './lessons.ts';

/** `npm run bench -- learn-questions`: writes `data/questions/weights.json` anew from the questions there and the open exam. */
export const bench = async (): Promise<void> => {
  const all = lessons();
  const started = performance.now();
  const weights = { learnt: digest(), kinds: learn(all), topics: learn(topicLessons()) };
  writeFileSync(join(dataFolder, 'questions', 'weights.json'), `${JSON.stringify(weights, inBase64)}\n`);
  console.log(
    `${all.length} questions, ${weights.kinds.kinds.length} kinds, ${weights.topics.kinds.length} topics, ${weights.kinds.features.length} features, ${Math.round(performance.now() - started)} ms`,
  );
};

/** Bytes as text. */
const inBase64 = (_: string, value: unknown): unknown =>
  value instanceof Int8Array ? Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64') : value;
