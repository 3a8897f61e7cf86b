#!/usr/bin/env node
// CommonJS, as what it loads: the loader of ES modules alone takes longer than most answers.
// An old Node.js must be able to read this file, so it has no newer syntax.
var parts = process.versions.node.split('.');
if (Number(parts[0]) < 20 || (parts[0] === '20' && Number(parts[1]) < 19)) {
  process.stderr.write(
    'wujin needs Node.js 20.19 or newer. This is Node.js ' + process.versions.node + '.\n',
  );
  process.exitCode = 1;
} else {
  require('../dist/main.cjs').main();
}
