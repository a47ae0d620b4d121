/** What was changed and what it moved, against the preset as it is shipped. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RunResult } from '../../engine/index.ts';
import { resolve, scenarioOf } from '../../experiments/index.ts';
import { Changes } from '../chronicle/changes.tsx';
import { presetDocument } from '../facts/preset-list.ts';
import { useBackground, useDocument, useLang, useRuns, useView } from '../studio/studio-context.ts';

const standsAlone = {
  en: 'This scenario stands alone: there is no preset to compare it with.',
  zh: '这份情景自成一体，没有预设情景可供对照。',
};

/** The run of the preset itself: the baseline on show may be of another world or luck. */
function useShipped(preset: string | undefined): RunResult | undefined {
  const { presets } = useDocument();
  const background = useBackground();
  const [shipped, setShipped] = useState<{ readonly preset: string; readonly result: RunResult }>();
  useEffect(() => {
    if (preset === undefined) return undefined;
    const controller = new AbortController();
    const { input } = resolve(presetDocument(preset), presets);
    background
      .runner()
      .run(input, { signal: controller.signal })
      .then(
        (result) => controller.signal.aborted || setShipped({ preset, result }),
        // Then the changes are listed alone; the run on show reports any fault.
        () => undefined,
      );
    return () => controller.abort();
  }, [preset, presets, background]);
  return shipped?.preset === preset ? shipped?.result : undefined;
}

export function Changed() {
  const { committed, presets, preset, calendar } = useDocument();
  const { region } = useView();
  const runs = useRuns();
  const lang = useLang();
  const document = committed.value;
  const after = useMemo(() => scenarioOf(document, presets), [document, presets]);
  const shipped = useShipped(document.extends);
  const before = preset.value;
  if (before === undefined) return <p class="faint">{standsAlone[lang]}</p>;
  return (
    <Changes
      before={before}
      after={after}
      resultBefore={shipped?.regions[region.value]}
      resultAfter={runs.run.value?.result.regions[region.value]}
      labels={calendar.value.label}
      lang={lang}
    />
  );
}
