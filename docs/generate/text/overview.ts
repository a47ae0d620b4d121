import { equation, paragraph, points, type WrittenSection } from '../written-section.ts';

export const opening: WrittenSection = {
  number: '',
  title: { en: 'Jiqun: description of the model (ODD)', zh: 'Jiqun 集群：模型说明（ODD）' },
  blocks: [
    paragraph(
      'This document follows the ODD protocol (Overview, Design concepts, Details): sections 1 to 3 give the overview, section 4 the design concepts, the rest the details. It is written from the declarations the program itself uses (state, parameters, levers, schedule, indicators, mechanisms, random purposes, presets); equations and reasons are added by hand. Numbers of sections and equations are those in the comments of the source code. It is meant to be enough to implement the model anew.',
      '本文遵循 ODD 规范（概览、设计概念、细节）：第 1 至 3 节为概览，第 4 节为设计概念，其余为细节。文中的状态、参数、杠杆、日程、指标、机制、随机用途与预设情景取自程序自身所用的声明，方程与理由由人工撰写。节号与方程号即源码注释中的编号。仅凭本文应足以重新实现该模型。',
    ),
  ],
};

/** Section 2 before its tables. */
export const entities: WrittenSection = {
  number: '2',
  title: { en: 'Entities, state variables, scales', zh: '实体、状态变量与尺度' },
  blocks: [
    points(
      [
        '**Time**: one step is a quarter; 200 quarters (50 years) by default.',
        '**Space**: 1 to 3 regions, and one passive *outside*, a place of low wages without agents. **Knowledge space** is a plane; distances in it are Euclidean.',
        '**Agents**: firms that make the final product, and suppliers of four input segments. Regions and the world are entities too.',
        '**Units**: one unit of output a quarter at A = 1 needs one labour unit; a labour unit is 10 jobs. Money is counted in prices of one frontier unit of output.',
        '**The frontier is 1 at all times**: efficiencies, qualities and wages are relative to it.',
        '**Value chains** c: 0 captive (one dominant foreign buyer), 1 relational, 2 market (own sales, domestic and specialised markets). **Function level** phi: 0 assembly, 1 OEM, 2 ODM, 3 OBM.',
      ],
      [
        '**时间**：一步为一季，默认 200 季（50 年）。',
        '**空间**：1 至 3 个区域，以及一个被动的*区外*，即工资低廉、没有主体的地点。**知识空间**是一个平面，距离为欧氏距离。',
        '**主体**：生产最终产品的企业，以及四个投入品环节的配套企业。区域与世界也是实体。',
        '**单位**：A = 1 时，每季生产一单位产品需要一个劳动单位；一个劳动单位等于 10 个岗位。货币以一单位前沿产品的价格计。',
        '**前沿恒为 1**：效率、质量与工资都相对于前沿。',
        '**价值链** c：0 俘获型（单一主导国际买家），1 关系型，2 市场型（自主销售、国内市场与专业市场）。**功能等级** phi：0 组装，1 代工，2 设计制造，3 自主品牌。',
      ],
    ),
    paragraph(
      'Notation used below; symbols of state and parameters are in the tables, a subscript c takes the value of a chain, l_X is the level of lever X in force (7.12):',
      '下文所用记号如下；状态与参数的符号见各表，下标 c 取某链条之值，l_X 为杠杆 X 在效的力度（7.12）：',
    ),
    equation(`
clamp(v, a, b)      v kept within a and b
v += d              the new v is the old one plus d;  v −= d likewise
exp, ln, sqrt, |v|  as usual;  |v|² of a point: sum of the squares of both coordinates
N(…), U(…), pick    normal, uniform and list draws of section 11
t, n, R             quarter, firms of the region, number of regions`),
    paragraph(
      'In the tables *kept* says how long a value matters: `state` is carried from quarter to quarter, saved and hashed; `quarter` is computed afresh every quarter; `scratch` lives inside one process. A number in square brackets is how many values an agent has.',
      '表中“保留”一栏表示某值的有效期：`state` 逐季延续、参与保存与指纹；`quarter` 每季重新计算；`scratch` 只在一个过程之内使用。方括号中的数字是每个主体所拥有的值的个数。',
    ),
  ],
};

export const scheduleOpening: WrittenSection = {
  number: '3',
  title: { en: 'Process overview and schedule', zh: '过程概览与日程' },
  blocks: [
    paragraph(
      'A quarter is this list, in this order; each row runs for all agents of all regions before the next begins. Updating is therefore synchronous between processes; inside one process agents follow in order of creation. Then indicators are taken, employment and value added per labour unit are carried over, and the quarter ends.',
      '一季即按次序执行下表；每一行对所有区域的所有主体执行完毕，才进入下一行。因此过程之间同步更新；过程之内，主体按创立次序进行。随后计取指标，结转就业与每劳动单位增加值，本季结束。',
    ),
  ],
};
