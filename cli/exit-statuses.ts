/** What the exit statuses mean; the help and the document of the command line say it from here. */
import type { Text } from '../engine/index.ts';

export const exitStatus = {
  done: 0,
  notWritten: 1,
  ownFault: 1,
  badInput: 2,
  someFailed: 3,
  interrupted: 130,
} as const;

export const statusMeanings: readonly (readonly [status: number, meaning: Text])[] = [
  [exitStatus.done, { en: 'done', zh: '完成' }],
  [
    exitStatus.notWritten,
    {
      en: 'a result could not be written, which is told; or the program itself failed, which `JIQUN_TRACE=1` shows the place of',
      zh: '有结果未能写入（已说明）；或程序自身出错（设 `JIQUN_TRACE=1` 可显示出错位置）',
    },
  ],
  [exitStatus.badInput, { en: 'bad input or usage, nothing written', zh: '输入或用法有误，未写入任何内容' }],
  [
    exitStatus.someFailed,
    { en: 'finished with some failed runs, which are listed', zh: '完成，但有部分运行失败（已列出）' },
  ],
  [exitStatus.interrupted, { en: 'interrupted; what is done is kept', zh: '被中断，已完成的部分予以保留' }],
];
