/** Lint rules that keep the engine's results the same bits everywhere. */
const EXACT = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
  'fround',
]);
const CLOCKS = new Set(['Date', 'performance', 'Intl', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask']);
const LOCALE = new Set([
  'toLocaleString',
  'toLocaleDateString',
  'localeCompare',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
]);

const rule = {
  meta: {
    type: 'problem',
    docs: { description: 'No call whose result depends on the JavaScript engine, the clock or the locale' },
  },
  create(context) {
    const report = (node, what, instead) =>
      context.report({ node, message: `${what} is not the same everywhere; ${instead}` });
    return {
      MemberExpression(node) {
        if (node.object.type === 'Identifier' && node.object.name === 'Math') {
          const name = node.property.type === 'Identifier' && !node.computed ? node.property.name : '[computed]';
          if (!EXACT.has(name)) report(node, `Math.${name}`, 'use engine/math.ts or engine/random.ts');
        }
        if (node.property.type === 'Identifier' && !node.computed && LOCALE.has(node.property.name)) {
          report(node, node.property.name, 'compare code units or format in the page');
        }
      },
      VariableDeclarator(node) {
        if (node.init?.type === 'Identifier' && node.init.name === 'Math')
          report(node, 'a copy of Math', 'name the exact function');
      },
      BinaryExpression(node) {
        if (node.operator === '**') report(node, '**', 'use power() or multiply');
      },
      AssignmentExpression(node) {
        if (node.operator === '**=') report(node, '**=', 'use power() or multiply');
      },
      Identifier(node) {
        if (
          CLOCKS.has(node.name) &&
          node.parent?.type !== 'Property' &&
          !(node.parent?.type === 'MemberExpression' && node.parent.property === node)
        ) {
          report(node, node.name, 'the model has no clock, no locale and no timers');
        }
      },
    };
  },
};

export default { meta: { name: 'deterministic' }, rules: { 'same-bits': rule } };
