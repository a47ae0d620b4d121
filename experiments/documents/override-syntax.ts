import * as v from 'valibot';
import { leverIds, mechanisms, parameters } from '../../engine/index.ts';
import type { MechanismId, ParameterId, ParameterValue } from '../../engine/index.ts';
import { allowedText, oneOf } from './allowed.ts';
import { isRegionParameter, parameterIdOf, parameterIds, parameterWords, valueSchema } from './assumption-schema.ts';
import { MAX_QUARTERS } from './document.ts';
import type { MechanismOffDocument, MoveDocument } from './document.ts';
import { quotedValue } from '../words/faults.ts';
import type { Checked, Fault } from '../words/faults.ts';
import { nearest } from '../words/nearest.ts';
import { readNumber, readWhole } from '../words/read-number.ts';

/** One change to a scenario: what it is, and the words it was written in, which faults name. */
interface Written<F extends string, T> {
  /** The flag of the command line that makes such changes. */
  readonly flag: F;
  readonly written: string;
  readonly value: T;
}

export type SetChange = Written<
  'set',
  { readonly region?: string; readonly id: ParameterId; readonly value: ParameterValue }
>;
export type PackageChange = Written<'package', { readonly name: string; readonly from?: number }>;
export type LeverChange = Written<'lever', MoveDocument>;
export type OffChange = Written<'off', MechanismOffDocument>;
export type WrittenChange = SetChange | PackageChange | LeverChange | OffChange;

function fault(flag: string, written: string, found: Fault['found'], allowed: Fault['allowed']): { faults: Fault[] } {
  return { faults: [{ path: `--${flag} ${written}`, found, allowed }] };
}

/** A whole number of quarters within a run, or undefined. */
function quarterOf(text: string, first: number): number | undefined {
  return readWhole(text, first, MAX_QUARTERS);
}

function quarterFault(flag: string, written: string, text: string, first: number): { faults: Fault[] } {
  return fault(flag, written, quotedValue(text), {
    en: `a quarter, ${first} to ${MAX_QUARTERS}`,
    zh: `季度，${first} 到 ${MAX_QUARTERS}`,
  });
}

function unknownParameter(flag: string, written: string, word: string): { faults: Fault[] } {
  const guess = nearest(word, parameterWords());
  const id = guess === undefined ? undefined : parameterIdOf(guess);
  const also = guess === undefined ? '' : ` "${guess}"${id === guess ? '' : ` (${id})`}`;
  return fault(flag, written, quotedValue(word), {
    en: `an assumption${guess === undefined ? '' : ` such as${also}`}; "list assumptions" shows all ${parameterIds.length}`,
    zh: `一项假设${guess === undefined ? '' : `，例如${also}`}；"list assumptions" 列出全部 ${parameterIds.length} 项`,
  });
}

/** Splits `region.id` from an optional region and the rest. */
function splitRegion(word: string): { region?: string; word: string } {
  const dot = word.indexOf('.');
  return dot < 0 ? { word } : { region: word.slice(0, dot), word: word.slice(dot + 1) };
}

/** Reads `id=value`, `region.id=value`, `id=v0,v1,v2`; symbols of the model description stand for ids. */
export function parseSet(written: string): Checked<SetChange> {
  const equals = written.indexOf('=');
  if (equals < 1) return fault('set', written, quotedValue(written), { en: 'id=value', zh: 'id=值' });
  const { region, word } = splitRegion(written.slice(0, equals).trim());
  const id = parameterIdOf(word);
  if (id === undefined) return unknownParameter('set', written, word);
  if (region !== undefined && !isRegionParameter(id)) {
    return fault(
      'set',
      written,
      { en: `a region for the world-level assumption ${id}`, zh: `为世界层面的假设 ${id} 指定了区域` },
      { en: `${id}=value`, zh: `${id}=值` },
    );
  }
  const text = written.slice(equals + 1);
  const schema = valueSchema(id);
  const allowed = allowedText(schema as never);
  // A number may contain commas itself, and three are separated by commas too.
  const reads =
    typeof parameters[id].default === 'number'
      ? [readNumber(text)]
      : text.split(/[,，]/).map((part) => readNumber(part));
  const unread = reads.find((read) => 'fault' in read);
  if (unread !== undefined)
    return fault('set', written, reads.length === 1 ? unread.fault.found : quotedValue(text), allowed);
  const numbers = reads.map((read) => (read as { readonly value: number }).value);
  const value: unknown = numbers.length === 1 ? numbers[0] : numbers;
  if (!v.is(schema, value)) return fault('set', written, quotedValue(value), allowed);
  return { flag: 'set', written, value: { ...(region === undefined ? {} : { region }), id, value } };
}

/** Reads `id=level[@from[-to]][~ramp]`, with `region.` before the id for one region. */
export function parseLever(written: string): Checked<LeverChange> {
  const match = /^(?:([^.=]+)\.)?([^.=@~]+)=([^@~]*)(?:@([^-~]*)(?:-([^~]*))?)?(?:~(.*))?$/.exec(written);
  if (match === null)
    return fault('lever', written, quotedValue(written), {
      en: 'id=level[@from[-to]][~ramp]',
      zh: 'id=力度[@起[-止]][~爬坡期]',
    });
  const [, region, word = '', levelText = '', fromText, toText, rampText] = match;
  const lever = leverIds.find((id) => id === word.trim());
  if (lever === undefined) return fault('lever', written, quotedValue(word), oneOf(leverIds, word));
  const read = readNumber(levelText, { min: 0, max: 1 });
  if ('fault' in read)
    return fault('lever', written, read.fault.found, { en: 'a level from 0 to 1', zh: '0 到 1 的力度' });
  const level = read.value;
  const from = fromText === undefined ? 0 : quarterOf(fromText, 0);
  if (from === undefined)
    return quarterFault(
      'lever',
      written,
      fromText === '' && toText !== undefined ? `-${toText}` : (fromText as string),
      0,
    );
  const to = toText === undefined ? undefined : quarterOf(toText, 1);
  if (toText !== undefined && to === undefined) return quarterFault('lever', written, toText, 1);
  if (to !== undefined && to <= from) {
    return fault(
      'lever',
      written,
      { en: `the end ${to}`, zh: `结束季度 ${to}` },
      { en: `more than ${from}, the quarter it starts`, zh: `大于开始季度 ${from}` },
    );
  }
  const ramp = rampText === undefined ? undefined : quarterOf(rampText, 0);
  if (rampText !== undefined && ramp === undefined) return quarterFault('lever', written, rampText, 0);
  return {
    flag: 'lever',
    written,
    value: {
      lever,
      ...(region === undefined ? {} : { region: region.trim() }),
      level,
      from,
      ...(to === undefined ? {} : { to }),
      ...(ramp === undefined ? {} : { ramp }),
    },
  };
}

/** Reads `NAME[@from]`; whether the scenario has the package is checked elsewhere. */
export function parsePackage(written: string): Checked<PackageChange> {
  const [name = '', fromText, more] = written.split('@');
  if (name === '' || more !== undefined)
    return fault('package', written, quotedValue(written), { en: 'NAME[@from]', zh: '名称[@起始季度]' });
  const from = fromText === undefined ? undefined : quarterOf(fromText, 0);
  if (fromText !== undefined && from === undefined) return quarterFault('package', written, fromText, 0);
  return { flag: 'package', written, value: { name, ...(from === undefined ? {} : { from }) } };
}

/** Reads `MECHANISM[@quarter]`. */
export function parseOff(written: string): Checked<OffChange> {
  const [word = '', fromText, more] = written.split('@');
  const ids = Object.keys(mechanisms) as MechanismId[];
  const mechanism = ids.find((id) => id === word);
  if (mechanism === undefined || more !== undefined) return fault('off', written, quotedValue(word), oneOf(ids, word));
  const from = fromText === undefined ? 0 : quarterOf(fromText, 0);
  if (from === undefined) return quarterFault('off', written, fromText as string, 0);
  return { flag: 'off', written, value: { mechanism, from } };
}

/** A move in the syntax of the command line; parsing it gives the same move. */
export function leverText({ lever, region, level, from, to, ramp }: MoveDocument): string {
  const span = from === 0 && to === undefined ? '' : `@${from}${to === undefined ? '' : `-${to}`}`;
  return `${region === undefined ? '' : `${region}.`}${lever}=${level}${span}${ramp === undefined ? '' : `~${ramp}`}`;
}
