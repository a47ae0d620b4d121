// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { standaloneCopy, svgFile } from '../../../ui/figures/standalone-svg.ts';

function drawn(attributes: string): SVGSVGElement {
  document.body.innerHTML = `<div lang="en"><svg style="font-feature-settings: 'pwid'" ${attributes}><text>“a”</text></svg></div>`;
  return document.querySelector('svg')!;
}

test('a drawing is scaled as a whole wherever it is put', () => {
  expect(standaloneCopy(drawn('width="860" height="430"')).getAttribute('viewBox')).toBe('0 0 860 430');
  expect(standaloneCopy(drawn('width="860" height="430" viewBox="0 0 2 1"')).getAttribute('viewBox')).toBe('0 0 2 1');
});

test('its quotation marks are those of its language, as on the page', () => {
  const copy = standaloneCopy(drawn('width="1" height="1"'));
  expect(copy.getAttribute('lang')).toBe('en');
  expect(copy.style.getPropertyValue('font-feature-settings')).toContain('pwid');
  expect(svgFile(copy)).toContain('lang="en"');
});
