/** What made the numbers a document was saved with, and the remarks when they differ here. */
import type { Text } from '../../engine/index.ts';
import type { ScenarioDocument } from './document.ts';
import { earlierVersionOf, MODEL_VERSION } from './model-versions.ts';

/** Written into a document by the program that saves or shares it; never by a person, and no part of what is run. */
export interface Provenance {
  /** Identity of the engine, 12 hexadecimal digits. */
  readonly engine?: string;
  /** Fingerprint of the run of exactly this document, 16 hexadecimal digits. */
  readonly fingerprint?: string;
}

/** Both known: the provenance of results made by this program. */
export type KnownProvenance = Required<Provenance>;

/** The provenance a document states; undefined when it states none. */
export function provenanceOf({ engine, fingerprint }: ScenarioDocument): Provenance | undefined {
  if (engine === undefined && fingerprint === undefined) return undefined;
  return { ...(engine === undefined ? {} : { engine }), ...(fingerprint === undefined ? {} : { fingerprint }) };
}

/** The document itself: a change of it changes its numbers, so the provenance of another must not stay with it. */
export function withoutProvenance(document: ScenarioDocument): ScenarioDocument {
  if (provenanceOf(document) === undefined) return document;
  const { engine: _engine, fingerprint: _fingerprint, ...rest } = document;
  return rest;
}

/** The document with this provenance in place of any other. */
export function withProvenance(document: ScenarioDocument, provenance: Provenance): ScenarioDocument {
  return { ...withoutProvenance(document), ...provenance };
}

const quoted = (preset: string): Text => ({ en: `the preset “${preset}”`, zh: `预设情景“${preset}”` });

/** The remark before anything is run: the engine is another one. Undefined when it is this one or unknown. */
export function engineRemark({ engine }: Provenance, here: string): Text | undefined {
  if (engine === undefined || engine === here) return undefined;
  const version = earlierVersionOf(engine);
  if (version !== undefined)
    return {
      en: `This scenario was made with version ${version} of the model (engine ${engine}); here is version ${MODEL_VERSION} (engine ${here}). Its numbers may differ from those of then.`,
      zh: `这个情景出自第 ${version} 版模型（引擎 ${engine}），此处为第 ${MODEL_VERSION} 版（引擎 ${here}），结果可能与当时不同。`,
    };
  return {
    en: `This scenario was made with another version of the model (engine ${engine}; here ${here}). Its numbers may differ from those of then.`,
    zh: `这个情景出自另一版本的模型（引擎 ${engine}，此处为 ${here}），结果可能与当时不同。`,
  };
}

export interface NumbersRemark {
  readonly text: Text;
  /**
   * `same`: another engine, the same run (a fingerprint covers the state, not the indicators read from it); `differ`:
   * something has changed since; `wrong`: nothing has changed, and yet.
   */
  readonly kind: 'same' | 'differ' | 'wrong';
}

const otherwise: Text = {
  en: ' If you changed the document yourself, delete its "fingerprint".',
  zh: '若文档是您自己改的，请删去其中的 "fingerprint"。',
};

/**
 * The remark after the run. Undefined when the numbers agree, or nothing was expected.
 * @param preset what the document extends
 */
export function numbersRemark(made: Provenance, found: KnownProvenance, preset?: string): NumbersRemark | undefined {
  if (made.fingerprint === undefined) return undefined;
  const other = made.engine !== undefined && made.engine !== found.engine;
  if (made.fingerprint === found.fingerprint) {
    if (!other) return undefined;
    return {
      kind: 'same',
      text: {
        en: `This scenario was made with another version of the model (engine ${made.engine}; here ${found.engine}). The run is the same here, by its fingerprint ${found.fingerprint}; at most an indicator is computed in another way.`,
        zh: `这个情景出自另一版本的模型（引擎 ${made.engine}，此处为 ${found.engine}），此处的运行与当时完全相同（结果指纹 ${found.fingerprint}），至多是个别指标的算法有所不同。`,
      },
    };
  }
  const both: Text = {
    en: `fingerprint ${made.fingerprint} then, ${found.fingerprint} here`,
    zh: `结果指纹当时为 ${made.fingerprint}，此处为 ${found.fingerprint}`,
  };
  const base = preset === undefined ? undefined : quoted(preset);
  if (other) {
    const changed: Text =
      base === undefined ? { en: 'the model', zh: '模型' } : { en: `the model or ${base.en}`, zh: `模型或${base.zh}` };
    const version = earlierVersionOf(made.engine);
    const then: Text =
      version === undefined ? { en: '', zh: '' } : { en: `version ${version}, `, zh: `第 ${version} 版，` };
    return {
      kind: 'differ',
      text: {
        en: `The numbers differ from those this scenario was saved with: ${changed.en} has changed since (${then.en}engine ${made.engine} then, ${found.engine} here; ${both.en}).`,
        zh: `结果与保存时不同：此后${changed.zh}有改动（${then.zh}引擎当时为 ${made.engine}，此处为 ${found.engine}；${both.zh}）。`,
      },
    };
  }
  if (base !== undefined || made.engine === undefined) {
    const reasons: Text =
      made.engine === undefined
        ? {
            en: `the model${base === undefined ? '' : `, ${base.en}`} or the document has changed since`,
            zh: `此后模型${base === undefined ? '' : `、${base.zh}`}或文档本身有改动`,
          }
        : {
            en: `the engine is the same (${found.engine}), so ${base!.en} or the document has changed since`,
            zh: `引擎相同（${found.engine}），可见此后${base!.zh}或文档本身有改动`,
          };
    return {
      kind: 'differ',
      text: {
        en: `The numbers differ from those this scenario was saved with: ${reasons.en} (${both.en}).${otherwise.en}`,
        zh: `结果与保存时不同：${reasons.zh}（${both.zh}）。${otherwise.zh}`,
      },
    };
  }
  return {
    kind: 'wrong',
    text: {
      en: `Do not rely on these numbers. The same document and the same engine (${found.engine}) must give the same numbers, and they do not (${both.en}): the document was altered after it was saved, or this machine computes wrongly.${otherwise.en}`,
      zh: `请勿采信这些结果。同一文档、同一引擎（${found.engine}）必然得到同样的结果，此处却不同（${both.zh}）：文档在保存后被改动过，或这台机器计算有误。${otherwise.zh}`,
    },
  };
}
