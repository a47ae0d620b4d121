#!/usr/bin/env node
// The command `jiqun`: says so where Node is too old for the program, otherwise loads it.
'use strict';

require('./node-version.cjs');
import('./main.js');
