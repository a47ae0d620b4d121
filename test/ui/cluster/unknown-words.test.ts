/** How measured and forecast values are read. */
import { expect, test } from 'vitest';
import { valueText } from '../../../ui/cluster/fit/unknown-words.ts';

test('nobody counts parts of a firm, unless there are few', () => {
  expect(valueText('en', 'firms', 96.6)).toBe('97');
  expect(valueText('en', 'entries', 4.35)).toBe('4.35');
  expect(valueText('en', 'jobs', 18_440)).toBe('18,400');
  expect(valueText('zh', 'jobs', 174_400)).toBe('17.4 万');
  expect(valueText('en', 'wage', 96.6)).toBe('96.6');
  expect(valueText('en', 'ownBrandShare', 0.966)).toBe('97%');
});
