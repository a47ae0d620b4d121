/** Fields over a place of the document: what is typed is what the document says, and its faults stand below. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { faultText, plainNumber, readNumber, type Fault } from '../../experiments/index.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { useLang } from '../studio/studio-context.ts';
import { useEditedCalendar, useEditorText, useEditor, useField } from './editor-context.ts';
import { isObject, valueAt, type Json, type Keys } from './json-path.ts';
import { withWords } from './scenario-edit.ts';

/** What was found at a place and what is allowed there. */
export function FaultNote({ id, faults, called }: { id?: string; faults: readonly Fault[]; called: string }) {
  const lang = useLang();
  return (
    <span class="ed-faults" id={id} aria-live="polite">
      {faults.map((fault) => (
        <span key={fault.path} class="ed-fault">
          {faultText({ ...fault, path: called }, lang)}
        </span>
      ))}
    </span>
  );
}

interface TypedProps {
  readonly label: string;
  readonly shown: string;
  readonly onType: (text: string) => void;
  readonly faulty: boolean;
  readonly describedBy: string;
  readonly class?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly numeric?: boolean;
  readonly rows?: number | undefined;
  /** Written only when the field is left: what depends on it would change with every letter. */
  readonly late?: boolean | undefined;
}

/** A field that shows what is being typed letter by letter, and what the document says when it is left. */
export function Typed({ label, shown, onType, faulty, describedBy, late = false, rows, ...rest }: TypedProps) {
  const [typed, setTyped] = useState<string>();
  const given = {
    class: rest.class,
    placeholder: rest.placeholder,
    'aria-label': label,
    'aria-invalid': faulty,
    'aria-describedby': describedBy,
    value: typed ?? shown,
    spellcheck: false,
    autocomplete: 'off',
    onFocus: () => setTyped(shown),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      setTyped(event.currentTarget.value);
      if (!late) onType(event.currentTarget.value);
    },
    onBlur: (event: { readonly currentTarget: { readonly value: string } }) => {
      if (late && event.currentTarget.value !== shown) onType(event.currentTarget.value);
      setTyped(undefined);
    },
  };
  if (rows !== undefined) return <textarea {...given} rows={rows} />;
  return (
    <input
      {...given}
      type="text"
      inputMode={rest.numeric === true ? 'decimal' : undefined}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && late && event.currentTarget.value !== shown) onType(event.currentTarget.value);
      }}
    />
  );
}

interface FieldProps {
  readonly keys: Keys;
  readonly label: string;
  readonly prepare?: ((document: Json) => Json) | undefined;
  /** What holds while the document says nothing here. */
  readonly inherited?: unknown;
  readonly class?: string | undefined;
  /** The label is spoken alone. */
  readonly bare?: boolean | undefined;
}

interface FrameProps {
  readonly place: string;
  readonly label: string;
  readonly bare?: boolean | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
  readonly faults: readonly Fault[];
  readonly id: string;
}

function Frame({ place, label, bare = false, children, faults, id, ...rest }: FrameProps) {
  return (
    <div class={`ed-field${rest.class === undefined ? '' : ` ${rest.class}`}`} data-place={place}>
      {bare ? null : (
        <span class="ed-label" aria-hidden="true">
          {label}
        </span>
      )}
      {children}
      <FaultNote id={id} faults={faults} called={label} />
    </div>
  );
}

const textOfValue = (value: unknown): string =>
  value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? plainNumber(value)
        : JSON.stringify(value);

/** A number; what cannot be read as one stands in the document as it was typed, which the check then speaks of. */
export function NumberInput({
  keys,
  label,
  prepare,
  inherited,
  bare,
  unit,
  placeholder,
  ...rest
}: FieldProps & { unit?: string; placeholder?: string }) {
  const { place, value, faults, set } = useField(keys, prepare);
  const id = useId();
  return (
    <Frame place={place} label={label} bare={bare} class={rest.class} faults={faults} id={id}>
      <span class="ed-with-unit">
        <Typed
          class="number"
          numeric
          label={label}
          placeholder={placeholder}
          shown={textOfValue(value ?? inherited)}
          faulty={faults.length > 0}
          describedBy={id}
          onType={(text) => {
            const read = readNumber(text);
            set(text.trim() === '' ? undefined : 'value' in read ? read.value : text);
          }}
        />
        {unit === undefined ? null : <span>{unit}</span>}
      </span>
    </Frame>
  );
}

/** A quarter: “1985Q3”, “1985.3” or a year alone, which means its first quarter. */
export function QuarterInput({
  keys,
  label,
  prepare,
  bare,
  placeholder,
  ...rest
}: FieldProps & { placeholder?: string }) {
  const { place, value, faults, set } = useField(keys, prepare);
  const calendar = useEditedCalendar();
  const id = useId();
  return (
    <Frame place={place} label={label} bare={bare} class={rest.class} faults={faults} id={id}>
      <Typed
        class="ed-quarter"
        label={label}
        placeholder={placeholder}
        shown={
          typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 2000
            ? calendar.short(value)
            : textOfValue(value)
        }
        faulty={faults.length > 0}
        describedBy={id}
        onType={(text) => {
          const [, year, season = '1'] =
            /^\s*(\d{1,4})(?:\s*(?:[QqＱ.．]|年第?)\s*([1-4])(?:\s*季度?)?)?\s*年?$/.exec(text) ?? [];
          set(
            text.trim() === '' ? undefined : year === undefined ? text : calendar.quarter(Number(year), Number(season)),
          );
        }}
      />
    </Frame>
  );
}

export function TextInput({
  keys,
  label,
  prepare,
  inherited,
  bare,
  late,
  onType,
  ...rest
}: FieldProps & { late?: boolean; onType?: (text: string) => void }) {
  const { place, value, faults, set } = useField(keys, prepare);
  const id = useId();
  return (
    <Frame place={place} label={label} bare={bare} class={rest.class} faults={faults} id={id}>
      <Typed
        label={label}
        shown={textOfValue(value)}
        placeholder={textOfValue(inherited)}
        faulty={faults.length > 0}
        describedBy={id}
        late={late}
        onType={onType ?? ((text) => set(text === '' ? undefined : text))}
      />
    </Frame>
  );
}

const languageNames = { en: 'English', zh: '中文' } as const;
const ownFirst = { en: ['en', 'zh'], zh: ['zh', 'en'] } as const;

/** A text in both languages, the reader's own first. */
export function WordsInput({ keys, label, prepare, inherited, bare, rows, ...rest }: FieldProps & { rows?: number }) {
  const session = useEditor();
  const lang = useLang();
  const text = useEditorText();
  const { place, value, faults } = useField(keys, prepare);
  const id = useId();
  const set = (one: 'en' | 'zh', words: string): void => {
    const document = prepare?.(session.committed.peek()) ?? session.committed.peek();
    session.change(withWords(document, keys, one, words, inherited), `${place}.${one}`);
  };
  const order = ownFirst[lang];
  const said = (one: 'en' | 'zh'): string => textOfValue(valueAt(value, [one]));
  // Something that is no text in two languages, from a file, is told by its fault and replaced by what is typed.
  const [filled] = order.filter((one) => said(one) !== '');
  const lacking = isObject(value) ? order.find((one) => said(one) === '') : undefined;
  return (
    <Frame place={place} label={label} bare={bare} class={`ed-words ${rest.class ?? ''}`} faults={faults} id={id}>
      {order.map((one) => (
        <label key={one} class="ed-one-language" data-place={`${place}.${one}`}>
          <span class="ed-language">{languageNames[one]}</span>
          <Typed
            label={`${label} · ${languageNames[one]}`}
            shown={value === undefined ? textOfValue(valueAt(inherited, [one])) : said(one)}
            faulty={faults.length > 0 && (said(one) === '' || lacking === undefined)}
            describedBy={id}
            rows={rows}
            onType={(words) => set(one, words)}
          />
        </label>
      ))}
      {lacking === undefined || filled === undefined ? null : (
        <LinkButton onClick={() => set(lacking, said(filled))}>{text.sameWords}</LinkButton>
      )}
    </Frame>
  );
}

export interface ChoiceProps extends FieldProps {
  readonly options: readonly (readonly [value: string, name: string])[];
  /** What it means to choose nothing; not offered without. */
  readonly none?: string | undefined;
  readonly onChoose?: (value: string | undefined) => void;
}

/** One of several; what stands in the document and is none of them is shown as it stands. */
export function ChoiceInput({ keys, label, prepare, inherited, bare, options, none, onChoose, ...rest }: ChoiceProps) {
  const { place, value, faults, set } = useField(keys, prepare);
  const id = useId();
  const present = value ?? inherited;
  const known = present === undefined || options.some(([option]) => option === present);
  const select = useRef<HTMLSelectElement>(null);
  const shown = present === undefined ? '' : known ? String(present) : ' ';
  useEffect(() => {
    // A choice that was refused elsewhere leaves the list where it was.
    if (select.current !== null) select.current.value = shown;
  });
  return (
    <Frame place={place} label={label} bare={bare} class={rest.class} faults={faults} id={id}>
      <select
        ref={select}
        aria-label={label}
        aria-invalid={faults.length > 0}
        aria-describedby={id}
        value={shown}
        onChange={(event) => {
          const chosen = event.currentTarget.value === '' ? undefined : event.currentTarget.value;
          (onChoose ?? set)(chosen);
        }}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {known ? null : <option value=" ">{textOfValue(present)}</option>}
        {none === undefined && present === undefined ? <option value="">–</option> : null}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </Frame>
  );
}
