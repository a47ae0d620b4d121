export { sentenceCase } from '../../experiments/index.ts';
