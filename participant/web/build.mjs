// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the pupil's page: one self-contained HTML document, gzip-compressed, and the C++ source that carries it.
// Usage: node build.mjs [OUTDIR], default dist/. Fails above the budget.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { aboveFloor, unfitStyle } from './tools/floor.mjs';
import { generateLanguages } from './tools/languages.mjs';
import { generateWire } from './tools/wire.mjs';

const kBudget = 40 * 1024;  // gzip bytes of the whole page in one request
// With BigInt beside it: Chrome 67, Firefox 68, Safari 14.
const kTarget = 'es2018';
const kStyleTarget = ['chrome67', 'firefox68', 'safari14'];

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, 'dist'));
const gzip = (data) => gzipSync(data, { level: 9 });
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

async function bundle() {
    const result = await build({
        entryPoints: [join(here, 'src/main.ts')],
        bundle: true,
        minify: true,
        format: 'iife',
        target: kTarget,
        supported: { bigint: true },
        legalComments: 'none',
        charset: 'utf8',
        metafile: true,
        write: false,
    });
    return { script: result.outputFiles[0].text.trim(), inputs: Object.values(result.metafile.outputs)[0].inputs };
}

/** Whose code the page's bytes are. */
function part(path) {
    const npm = path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/);
    if (npm) return npm[1];
    if (path.includes('generated/')) return 'wire reader';
    if (path.includes('/languages/')) return 'texts';
    return 'page';
}

function printBudget(script, inputs, style, html, packed) {
    const parts = new Map();
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        parts.set(part(path), (parts.get(part(path)) ?? 0) + bytesInOutput);
    }
    const ratio = gzip(script).length / script.length;
    const row = (name, raw, small) => console.log(`${name.padEnd(18)}${String(raw).padStart(8)}${String(Math.round(small)).padStart(8)}`);
    console.log('part                   raw    gzip');
    for (const [name, raw] of [...parts].sort((a, b) => b[1] - a[1])) row(name, raw, raw * ratio);
    row('style', Buffer.byteLength(style), gzip(style).length);
    row('whole page', Buffer.byteLength(html), packed.length);
    console.log(`budget ${kBudget}: ${((packed.length / kBudget) * 100).toFixed(0)} % used (gzip of a part of the script is its share)`);
}

function cppSource(packed, etag, scriptHash, styleHash) {
    const rows = [];
    for (let i = 0; i < packed.length; i += 24) rows.push([...packed.subarray(i, i + 24)].join(','));
    return `// SPDX-License-Identifier: GPL-3.0-or-later
// Written by participant/web/build.mjs.
#include "host/server/page.hpp"

namespace stemmig {
namespace {
const std::uint8_t kGzip[] = {
${rows.join(',\n')}};
}  // namespace

const Page& shippedPage() {
    static const Page page{ByteView(kGzip, sizeof kGzip), "\\"${etag}\\"", "${scriptHash}", "${styleHash}"};
    return page;
}

}  // namespace stemmig
`;
}

generateWire(join(here, '../../proto/stemmig/v1/wire.proto'), join(here, 'generated'));
generateLanguages(join(here, 'src/languages'), join(here, 'generated'), '../src/languages');
const { script, inputs } = await bundle();
if (script.includes('</script')) throw new Error('the script would end its own element');
const styleSource = readFileSync(join(here, 'src/style.css'), 'utf8');
const unfit = [...aboveFloor(script), ...unfitStyle(styleSource)];
if (unfit.length) throw new Error(`the page uses ${unfit.join('; ')}`);
const style = (await transform(styleSource, { loader: 'css', minify: true, target: kStyleTarget })).code.trim();
const html = readFileSync(join(here, 'src/page.html'), 'utf8')
    .replace(/<!--.*?-->\s*/gs, '')
    .replace('/*style*/', () => style)
    .replace('/*script*/', () => script);
const packed = gzip(html);
printBudget(script, inputs, style, html, packed);
if (packed.length > kBudget) throw new Error(`the page is ${packed.length} bytes gzip, more than its budget of ${kBudget}`);

const etag = createHash('sha256').update(html).digest('hex').slice(0, 16);
const page = { etag, scriptHash: sha256(script), styleHash: sha256(style) };
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'page.html'), html);
writeFileSync(join(out, 'page.json'), JSON.stringify(page, null, 1));
writeFileSync(join(out, 'page.cpp'), cppSource(packed, page.etag, page.scriptHash, page.styleHash));
