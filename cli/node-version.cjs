// Whether this Node is new enough, said in a sentence where it is not. Understood by versions too old for everything else,
// so no syntax and no module that is younger than what it is about; loaded before anything else.
'use strict';

// The build writes the version here, so that the built program needs nothing beside it.
var oldest = require('../package.json').engines.node.replace(/[^0-9.]/g, '');

function isOlder(found, wanted) {
  var a = found.split('.');
  var b = wanted.split('.');
  for (var k = 0; k < b.length; k++) {
    var difference = Number(a[k] || 0) - Number(b[k]);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

var found = process.versions.node;
if (isOlder(found, oldest)) {
  var locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  process.stderr.write(
    /^zh/i.test(locale)
      ? '集群（Jiqun）需要 Node.js ' +
          oldest +
          ' 或更新的版本，而这里是 ' +
          found +
          '。请从 https://nodejs.org/ 安装新版本后再试。\n'
      : 'Jiqun needs Node.js ' +
          oldest +
          ' or newer, and this is ' +
          found +
          '. Install a newer one from https://nodejs.org/ and try again.\n',
  );
  process.exit(1);
}
