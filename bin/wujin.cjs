#!/usr/bin/env node
// CommonJS, as what it loads: the loader of ES modules alone takes longer than most answers.
require('../dist/main.cjs').main();
