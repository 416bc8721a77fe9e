// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles tests/*.test.ts and runs them with Node's own test runner, and tests/*.test.mjs, which try the build, as they are. Usage: node tests/run.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateLanguages } from '../tools/languages.mjs';
import { generateWire } from '../tools/wire.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const top = join(here, '../../..');
generateWire(join(top, 'proto/stemmig/v1/wire.proto'), join(here, '../generated'));
generateLanguages(join(here, '../src/languages'), join(here, '../generated'), '../src/languages');
const out = mkdtempSync(join(tmpdir(), 'stemmig-page-'));
const tests = readdirSync(here).filter((name) => name.endsWith('.test.ts'));
await build({
    entryPoints: tests.map((name) => join(here, name)),
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: out,
    outExtension: { '.js': '.mjs' },
    define: { SOURCE_DIR: JSON.stringify(top) },
    logLevel: 'warning',
});
const plain = readdirSync(here).filter((name) => name.endsWith('.test.mjs')).map((name) => join(here, name));
const run = spawnSync(process.execPath, ['--test', ...tests.map((name) => join(out, name.replace('.ts', '.mjs'))), ...plain], { stdio: 'inherit' });
rmSync(out, { recursive: true });
process.exitCode = run.status ?? 1;
