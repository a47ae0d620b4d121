// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { presets, scenarioOf } from '../../../experiments/index.ts';
import { PackageButtons } from '../../../ui/levers/package-buttons.tsx';
import { regionAt, viewOf } from '../../../ui/studio/view.ts';
import { drawWith, quietParts } from '../studio/draw-with.tsx';

test('of a package and its parts only the whole is ticked, and a part says what holds it', () => {
  const parts = quietParts('en');
  parts.document.change({ format: 1, extends: 'west' }, 'commit');
  const drawn = drawWith(parts, <PackageButtons />);
  const pressed = [...drawn.matchAll(/aria-pressed="true"[^>]*title="([^"]*)"/g)].map(([, title]) => title);
  const others = [...drawn.matchAll(/title="([^"]*)"/g)].map(([, title]) => title);
  expect(drawn.match(/aria-pressed="true"/g)).toHaveLength(1);
  expect(pressed.concat(others).join()).toContain('Support the West');
  expect(others).toContain(
    'Roads only: logistics in the West (in force as a part of Support the West)',
  );
  // Without the suppliers the roads alone are what is in force.
  const roads = { lever: 'infra', region: 'west', level: 0.9, from: 40, ramp: 8 } as const;
  parts.document.changePolicy([roads], 'commit');
  const alone = drawWith(parts, <PackageButtons />);
  expect(alone.match(/aria-pressed="true"/g)).toHaveLength(1);
  expect(alone).not.toContain('in force as a part');
});

test('a document is about the region it names', () => {
  const west = scenarioOf({ format: 1, extends: 'west' }, presets);
  expect(regionAt(west.regions, viewOf(west.view).region!)).toBe(1);
});
