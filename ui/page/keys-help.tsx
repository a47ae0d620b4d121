/** Every key of the page. */
import './keys-help.css';
import type { Text } from '../../engine/index.ts';
import type { ActionId } from './keyboard.ts';
import { useLang, useText } from '../studio/studio-context.ts';

interface Help {
  /** Keys as a person reads them. */
  readonly keys: readonly string[];
  readonly does: Text;
}

/** The keys of the whole page, then those of a bar and of sheets. */
const helpOf: { readonly [K in ActionId | 'mark' | 'bar' | 'leap' | 'remove' | 'close']: Help } = {
  play: { keys: ['Space'], does: { en: 'Play, pause', zh: '播放、暂停' } },
  step: { keys: ['←', '→'], does: { en: 'A quarter back, forward', zh: '后退、前进一个季度' } },
  year: { keys: ['PgUp', 'PgDn'], does: { en: 'A year back, forward', zh: '后退、前进一年' } },
  ends: { keys: ['Home', 'End'], does: { en: 'Beginning, end of the run', zh: '跳到期初、期末' } },
  undo: { keys: ['Ctrl Z'], does: { en: 'Undo', zh: '撤销' } },
  redo: { keys: ['Ctrl Y', 'Ctrl ⇧ Z'], does: { en: 'Redo', zh: '重做' } },
  replay: {
    keys: ['R'],
    does: { en: 'Replay the last change: without it, with it', zh: '上次改动：改前与改后来回切换' },
  },
  changes: { keys: ['C'], does: { en: 'What I changed, what moved', zh: '我改了什么，结果变了多少' } },
  present: {
    keys: ['P'],
    does: { en: 'Present: larger, without the levers', zh: '演示：放大字号，收起政策栏' },
  },
  help: { keys: ['?'], does: { en: 'These keys', zh: '显示快捷键' } },
  mark: {
    keys: ['←', '→', 'Enter'],
    does: {
      en: 'On a mark of what happened: the one before, the next; hold its card',
      zh: '在“发生了什么”的标记上：前一件、后一件；钉住说明',
    },
  },
  bar: {
    keys: ['←', '→', '↑', '↓'],
    does: {
      en: 'On a bar of the policy score: start, ramp, end; strength',
      zh: '在政策时序表的一条上：移动起点、爬坡期、终点，升降力度',
    },
  },
  leap: {
    keys: ['⇧ ←', '⇧ →'],
    does: {
      en: 'On a bar: a year, or a quarter of the strength',
      zh: '在政策时序表的一条上：一次移动一年，或四分之一的力度',
    },
  },
  remove: { keys: ['Delete'], does: { en: 'On a bar: remove it', zh: '在政策时序表的一条上：删除' } },
  close: { keys: ['Esc'], does: { en: 'Close what is open', zh: '关闭打开的面板' } },
};

const apple = /Mac|iP(hone|ad|od)/.test(navigator.userAgent);
const written = (key: string): string => (apple ? key.replace('Ctrl ', '⌘ ') : key);

export function KeysHelp() {
  const lang = useLang();
  const { sheets } = useText();
  return (
    <section class="keys-help">
      <h2>{sheets.keys}</h2>
      <dl>
        {Object.entries(helpOf).map(([id, { keys, does }]) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{written(key)}</kbd>
              ))}
            </dt>
            <dd>{does[lang]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
