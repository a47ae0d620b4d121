/** A number typed by hand. The field shows the model's number and no other: a refused entry is explained beside it. */
import './number-field.css';
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useId, useState } from 'preact/hooks';
import { faultText, plainNumber, readNumber, type Fault, type NumberLimits } from '../../experiments/index.ts';
import { useLang, useText } from '../studio/studio-context.ts';

/** Why a number was not taken. */
interface Refused {
  readonly fault: Fault;
  /** What the field shows instead; nothing where it may be empty. */
  readonly kept: string;
  /** Counts up, so that the same sentence is announced again. */
  readonly count: number;
}

/** What the fields of a row share: the place of their refusals. */
export interface Refusal {
  readonly id: string;
  readonly told: Signal<Refused | null>;
}

export function useRefusal(): Refusal {
  const lang = useLang();
  const id = useId();
  const told = useSignal<Refused | null>(null);
  // The refusal names the field in the language of the moment: another language clears it.
  useEffect(() => void (told.value = null), [lang, told]);
  return { id, told };
}

/** The sentence about the last number that was not taken; stays until another is typed. */
export function RefusalNote({ refusal: { id, told } }: { readonly refusal: Refusal }) {
  const lang = useLang();
  const { numbers } = useText();
  if (told.value === null) return null;
  const { fault, kept, count } = told.value;
  return (
    <p key={count} id={id} class="number-refused" role="alert">
      {numbers.refused(faultText(fault, lang), kept)}
    </p>
  );
}

export interface NumberFieldProps {
  readonly label: string;
  /** Null where nothing is set. */
  readonly value: number | null;
  readonly limits: NumberLimits;
  /** How far an arrow key goes. */
  readonly step?: number;
  /** The number while nothing is being typed; by default in its shortest form. */
  readonly short?: (value: number) => string;
  readonly class?: string;
  readonly placeholder?: string;
  readonly refusal: Refusal;
  readonly onDone: (value: number) => void;
  /** −1 where it is reached through another control. */
  readonly tabIndex?: number;
  /** What it means to leave the field empty; not allowed without. */
  readonly onEmpty?: () => void;
}

/** More characters than these need more room than the field has. */
const ROOMY = 6;
const LONGEST = 24;

export function NumberField(props: NumberFieldProps) {
  const { label, value, limits, step = 1, short = plainNumber, placeholder, refusal, onDone, onEmpty } = props;
  const { told, id } = refusal;
  // A signal: the key that ends the typing may come before the next render.
  const typed = useSignal<string | null>(null);
  const [focused, setFocused] = useState(false);
  const exact = value === null ? '' : String(value);
  const shown = typed.value ?? (focused || value === null ? exact : short(value));
  const refused = told.value?.fault.path === label;
  const forget = (): void => {
    if (told.peek()?.fault.path === label) told.value = null;
  };
  // A sentence about what the field keeps is over when it has something else.
  useEffect(forget, [value, label]);

  function settle(text: string): void {
    typed.value = null;
    if (text.trim() === '' && onEmpty !== undefined) {
      if (value !== null) onEmpty();
      return;
    }
    const read = readNumber(text, limits);
    if ('fault' in read)
      told.value = { fault: { path: label, ...read.fault }, kept: exact, count: (told.peek()?.count ?? 0) + 1 };
    else if (read.value !== value) onDone(read.value);
  }
  const settleTyped = (): void => {
    const text = typed.peek();
    if (text === exact) typed.value = null;
    else if (text !== null) settle(text);
  };
  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') settleTyped();
    else if (event.key === 'Escape' && (typed.peek() !== null || refused)) {
      // The panel around the field closes with the next Escape.
      event.stopPropagation();
      event.preventDefault();
      typed.value = null;
      forget();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const read = readNumber(typed.peek() ?? exact);
      const from = 'value' in read ? read.value : (value ?? 0);
      const { min = -Infinity, max = Infinity, above = -Infinity } = limits;
      const next = Number((from + (event.key === 'ArrowUp' ? step : -step)).toPrecision(12));
      const kept = Math.max(min, Math.min(max, next));
      if (kept > above && kept !== value) {
        forget();
        typed.value = null;
        onDone(kept);
      }
    }
  }
  return (
    <input
      type="text"
      role="spinbutton"
      class={`number${props.class === undefined ? '' : ` ${props.class}`}`}
      // The keys of some phones for decimals have no sign.
      inputMode={limits.integer === true ? 'numeric' : (limits.min ?? limits.above ?? -1) >= 0 ? 'decimal' : 'text'}
      autocomplete="off"
      spellcheck={false}
      enterkeyhint="done"
      placeholder={placeholder}
      style={shown.length > ROOMY ? { minWidth: `calc(${Math.min(LONGEST, shown.length)}ch + 14px)` } : undefined}
      value={shown}
      tabIndex={props.tabIndex ?? 0}
      aria-label={label}
      aria-valuenow={value ?? undefined}
      aria-valuetext={value === null ? placeholder : exact}
      aria-valuemin={limits.min ?? limits.above}
      aria-valuemax={limits.max}
      aria-describedby={refused ? id : undefined}
      onFocus={(event) => {
        // At once, and whole, as after a Tab: the next render would take away what is selected by then.
        event.currentTarget.value = exact;
        event.currentTarget.select();
        setFocused(true);
      }}
      onInput={(event) => {
        forget();
        typed.value = event.currentTarget.value;
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        setFocused(false);
        settleTyped();
      }}
    />
  );
}
