/** Which outcome a picture shows. */
import type { Experiment } from '../../experiments/index.ts';
import { Select } from '../parts/select.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { useLang } from '../studio/studio-context.ts';
import { labText } from './text/text.ts';

export interface OutputSelectProps {
  readonly experiment: Experiment;
  readonly value: number;
  readonly onChoose: (output: number) => void;
}

export function OutputSelect({ experiment, value, onChoose }: OutputSelectProps) {
  const lang = useLang();
  return (
    <label class="lab-choose">
      <span>{labText[lang].which2}</span>
      <Select
        value={value}
        options={experiment.kept.outputs.map(({ label }, k) => [k, sentenceCase(label[lang])] as const)}
        onChoose={onChoose}
      />
    </label>
  );
}
