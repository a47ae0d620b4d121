import { bandFromTop, ratioOrZero, type LessonWords, type OptionIndex, type Reading } from '../lesson-facts.ts';
import type { Lesson } from '../lesson-plan.ts';

const [UPPER, LOWER] = ['upper', 'lower'] as const;

/** The part of both counties' value added that is made in the Upper County at the end. */
function upperShare(run: Reading): number {
  const [upper, lower] = [run.end('valueAdded', UPPER), run.end('valueAdded', LOWER)];
  return ratioOrZero(upper, upper + lower);
}

const largerShare = (run: Reading): number => Math.max(upperShare(run), 1 - upperShare(run));

const jobsOf = (run: Reading, w: LessonWords) => ({
  upper: w.jobs(run.end('employment', UPPER)),
  lower: w.jobs(run.end('employment', LOWER)),
});

const jobsEn = (run: Reading, w: LessonWords): string =>
  `jobs at the end are ${jobsOf(run, w).upper} in the Upper and ${jobsOf(run, w).lower} in the Lower County`;
const jobsZh = (run: Reading, w: LessonWords): string =>
  `期末岗位，上河县 ${jobsOf(run, w).upper} 个，下河县 ${jobsOf(run, w).lower} 个`;

export const lesson: Lesson = {
  preset: 'krugman',
  steps: [
    {
      question: {
        en: 'Eight workshops here, eight next door, and nothing that tells the two counties apart. Fifty years on, where is most of the value added?',
        zh: '这边八家作坊，那边也是八家，两县样样相同。五十年后，增加值多半在哪里？',
      },
      options: [
        { en: 'In the Upper County', zh: '上河县' },
        { en: 'In neither: both keep about half', zh: '不相上下，各占一半左右' },
        { en: 'In the Lower County', zh: '下河县' },
      ],
      quarter: 199,
      curtain: 4,
      looks: [
        { look: 'region', region: UPPER },
        { look: 'region', region: LOWER },
        { look: 'indicator', indicator: 'employment' },
        { look: 'view', view: 'region' },
      ],
      cards: ['krugman', 'marshall'],
      check({ now }) {
        const share = upperShare(now);
        return {
          option: bandFromTop(share, 0.6, 0.4),
          said: {
            en: (w) => `The Upper County makes ${w.share(share)} of the value added; ${jobsEn(now, w)}.`,
            zh: (w) => `上河县占增加值的 ${w.share(share)}；${jobsZh(now, w)}。`,
          },
        };
      },
      expected: 2,
      odds: true,
      because: {
        en: 'Nothing in the set-up says so. A founding more here, a closing there, and one county is a little ahead; then founders, workers and suppliers go where the others are, and the lead feeds on itself. That one of the two wins could be foretold, which one could not.',
        zh: '情景里没有哪一条写着它会赢。这边多开一家，那边少了一家，一个县便稍稍领先；此后创业者、工人、配套都往人多的地方去，领先自己越滚越大。总有一个县胜出，这是料得到的；是哪一个，料不到。',
      },
      otherwise: {
        en: 'With this seed the coin fell another way. The set-up is the same to the last workshop; only accidents differ.',
        zh: '换了随机种子，硬币便翻到另一面。情景分毫不差，不同的只是偶然。',
      },
    },
    {
      question: {
        en: 'Take the external economies away: no pool of skills, no knowledge in the air, no suppliers next door, founders who come from anywhere. The larger county then has…',
        zh: '去掉外部经济：没有共享的熟练工人，没有散在空气里的诀窍，近处没有配套，创业者来自四面八方。较大的那个县会占增加值的——',
      },
      options: [
        { en: 'more than four fifths of the value added', zh: '八成以上' },
        { en: 'two thirds to four fifths', zh: '三分之二到八成' },
        { en: 'less than two thirds', zh: '不到三分之二' },
      ],
      trial: {
        label: { en: 'Take the external economies away', zh: '去掉外部经济' },
        scene: [{ change: 'path', path: 2 }],
      },
      quarter: 199,
      looks: [
        { look: 'mechanism', mechanism: 'externalities' },
        { look: 'indicator', indicator: 'agglomeration' },
        { look: 'indicator', indicator: 'employment' },
      ],
      cards: ['marshall', 'krugman'],
      check({ now, before }) {
        const [share, shareBefore] = [largerShare(now), largerShare(before)];
        return {
          option: bandFromTop(share, 0.8, 2 / 3),
          said: {
            en: (w) => `${w.share(share)} instead of ${w.share(shareBefore)}; ${jobsEn(now, w)}.`,
            zh: (w) => `${w.share(share)}，原来是 ${w.share(shareBefore)}；${jobsZh(now, w)}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'Accidents happen as before, but none of them grows. A firm gains nothing from its neighbours, so no place is better than the other for long.',
        zh: '偶然照样发生，却不再滚大。邻里之间互不得益，哪个地方也就谈不上长久地胜过另一个。',
      },
      otherwise: {
        en: 'Firms still differ, and a few large ones can make a county look ahead. Compare the number of firms rather than their output.',
        zh: '企业总有大小，几家大的便能让一个县显得领先。不妨比一比企业数，而不是产出。',
      },
    },
    {
      question: {
        en: 'External economies again, and help for founders, suppliers and training in the Upper County during its first ten years. Of the value added at the end it has…',
        zh: '恢复外部经济，头十年扶持上河县的创业、配套与培训。期末的增加值，上河县占——',
      },
      options: [
        { en: 'more than two thirds', zh: '三分之二以上' },
        { en: 'half to two thirds', zh: '一半到三分之二' },
        { en: 'less than half', zh: '不到一半' },
      ],
      trial: {
        label: { en: 'Help the Upper County at once', zh: '一开始就扶持上河县' },
        scene: [{ change: 'path', path: 0 }],
      },
      quarter: 60,
      region: UPPER,
      looks: [
        { look: 'lever', lever: 'incub' },
        { look: 'lever', lever: 'supplier' },
        { look: 'region', region: UPPER },
        { look: 'indicator', indicator: 'firms' },
      ],
      cards: ['krugman', 'perroux'],
      check({ now, before }) {
        const [share, shareBefore] = [upperShare(now), upperShare(before)];
        return {
          option: bandFromTop(share, 2 / 3, 0.5),
          said: {
            en: (w) =>
              `${w.share(share)} instead of ${w.share(shareBefore)} without help; it cost ${w.count(now.total('spending', UPPER))} units, and ${jobsEn(now, w)}.`,
            zh: (w) =>
              `${w.share(share)}，没有扶持时是 ${w.share(shareBefore)}；花去 ${w.count(now.total('spending', UPPER))} 个单位。${jobsZh(now, w)}。`,
          },
        };
      },
      expected: 0,
      because: {
        en: 'While the two are alike, little is needed to tip the scales, and what was tipped stays so when the help is long over. Policy can play the part of accident.',
        zh: '两县还一般高的时候，加一点分量，天平就倒了；扶持早已停了，它也不会再翻回来。政策可以扮演那个“偶然”。',
      },
      otherwise: {
        en: 'Even ten years of help did not outweigh the accidents of this seed. Look at the first years: the other county had begun to run by itself.',
        zh: '在这个随机种子下，十年扶持也没压过偶然。看看头几年：邻县已经自己转起来了。',
      },
    },
    {
      question: {
        en: 'The same help, but in the years 25 to 35. Compared with no help at all…',
        zh: '同样的扶持，改在第 25 到 35 年。与完全不扶持相比——',
      },
      options: [
        { en: 'the lead changes hands', zh: '领先易主' },
        {
          en: 'the lead stays, but shrinks by more than a tenth of all value added',
          zh: '领先未变，但差距缩小了全部增加值的一成以上',
        },
        { en: 'hardly anything changes', zh: '几乎没有变化' },
      ],
      trial: {
        label: { en: 'Help 25 years later', zh: '二十五年后再扶持' },
        scene: [{ change: 'path', path: 1 }],
      },
      quarter: 160,
      region: UPPER,
      looks: [
        { look: 'lever', lever: 'incub' },
        { look: 'lever', lever: 'supplier' },
        { look: 'indicator', indicator: 'firms' },
      ],
      cards: ['krugman'],
      check({ now, before }) {
        const [share, shareBefore] = [upperShare(now), upperShare(before)];
        const isTurned = share > 0.5 !== shareBefore > 0.5;
        const option: OptionIndex = isTurned ? 0 : largerShare(before) - largerShare(now) > 0.1 ? 1 : 2;
        return {
          option,
          said: {
            en: (w) =>
              `The Upper County ends with ${w.share(share)} instead of ${w.share(shareBefore)}, for ${w.count(now.total('spending', UPPER))} units.`,
            zh: (w) =>
              `上河县期末占 ${w.share(share)}，不扶持则为 ${w.share(shareBefore)}；花去 ${w.count(now.total('spending', UPPER))} 个单位。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'By now the busy county is better for every single firm, and whoever is founded elsewhere fails or moves there. What would have decided at the start decides nothing any more: that is lock-in by history.',
        zh: '到这时，热闹的县对每一家企业都更好，在别处办起来的，不是办不下去就是搬过去。当初足以定局的力气，如今什么也定不了：这就是历史造成的锁定。',
      },
      otherwise: {
        en: 'In this run the scales were still level after 25 years. See how close the two counties were when the help began.',
        zh: '这一次，过了二十五年天平还没有倒。看看扶持开始时两县相差多少。',
      },
    },
    {
      question: {
        en: 'Nobody helps, but each county has land for a thousand units of labour instead of eight thousand. The larger county ends with…',
        zh: '谁也不扶持，只是两县的土地各由八千减到一千。较大的那个县最终占增加值的——',
      },
      options: [
        { en: 'more than four fifths of the value added', zh: '八成以上' },
        { en: 'two thirds to four fifths', zh: '三分之二到八成' },
        { en: 'less than two thirds', zh: '不到三分之二' },
      ],
      trial: { label: { en: 'Make land scarce', zh: '让土地紧张起来' }, scene: [{ change: 'path', path: 3 }] },
      quarter: 199,
      looks: [
        { look: 'indicator', indicator: 'rent' },
        { look: 'indicator', indicator: 'employment' },
      ],
      cards: ['krugman', 'weber'],
      check({ now, before }) {
        const [share, shareBefore] = [largerShare(now), largerShare(before)];
        return {
          option: bandFromTop(share, 0.8, 2 / 3),
          said: {
            en: (w) => `${w.share(share)} instead of ${w.share(shareBefore)}; ${jobsEn(now, w)}.`,
            zh: (w) => `${w.share(share)}，原来是 ${w.share(shareBefore)}；${jobsZh(now, w)}。`,
          },
        };
      },
      expected: 2,
      because: {
        en: 'Crowding is the other force. Where rent rises before one county can hold everything, the next founder is better off next door, and history decides little.',
        zh: '拥挤是另一股力量。一个县还没装下全部产业，地租先涨了上去，后来的创业者不如去邻县；历史也就定不了多少。',
      },
      otherwise: {
        en: 'The pull was stronger than the crowd in this run. Halve the land once more.',
        zh: '这次集聚的力量还是压过了拥挤。把土地再减一半试试。',
      },
    },
  ],
  close: {
    en: 'External economies say that firms crowd together, history says where. Whoever wants to write history has to come early.',
    zh: '企业为何扎堆，外部经济说得清；扎在哪里，要问历史。想改写历史，就得赶早。',
  },
};
