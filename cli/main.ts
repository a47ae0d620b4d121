#!/usr/bin/env node
import { languageOf } from './language.ts';
import { program } from './program.ts';
import { processTerminal } from './terminal.ts';

const words = process.argv.slice(2);
process.exitCode = await program(words, process.env, processTerminal(languageOf(words, process.env)));
