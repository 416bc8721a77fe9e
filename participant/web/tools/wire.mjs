// SPDX-License-Identifier: GPL-3.0-or-later
// Makes generated/wire.{js,d.ts} from wire.proto, so that schema and page cannot drift apart.
import { readFileSync } from 'node:fs';
import parse from 'protocol-buffers-schema';
import { compileRaw } from 'pbf/compile';
import { writeIfChanged } from './write.mjs';

const kScalars = { string: 'string', bytes: 'Uint8Array | undefined', bool: 'boolean', uint32: 'number' };

function names(schema) {
    const enums = new Map();
    const messages = new Map();
    const walk = (item, prefix) => {
        for (const e of item.enums) enums.set(prefix + e.name, e);
        for (const m of item.messages) {
            messages.set(prefix + m.name, m);
            walk(m, prefix + m.name);
        }
    };
    walk(schema, '');
    return { enums, messages };
}

function typeOf(field, owner, { enums, messages }, optionals) {
    const named = [owner + field.type, field.type].find((name) => enums.has(name) || messages.has(name));
    let type = named ? (enums.has(named) ? 'number' : named) : kScalars[field.type];
    if (!type) throw new Error(`wire.mjs knows no type ${field.type}`);
    if (field.repeated) return `${type}[]`;
    return (named && messages.has(named)) || optionals.has(field.name) ? `${type} | undefined` : type;
}

function declarations(known, optionals) {
    let out = "import type Pbf from 'pbf';\n";
    for (const [name, { values }] of known.enums) {
        const rows = Object.entries(values).map(([key, { value }]) => `    readonly ${key}: ${value};\n`);
        out += `export const ${name}: {\n${rows.join('')}};\n`;
    }
    for (const [name, message] of known.messages) {
        out += `export interface ${name} {\n`;
        for (const f of message.fields) out += `    ${f.name}: ${typeOf(f, name, known, optionals)};\n`;
        const oneofs = new Set(message.fields.map((f) => f.oneof).filter(Boolean));
        for (const oneof of oneofs) out += `    ${oneof}: string | undefined;\n`;
        out += `}\nexport function read${name}(pbf: Pbf, end?: number): ${name};\n`;
        out += `export function write${name}(message: Partial<${name}>, pbf: Pbf): void;\n`;
    }
    return out;
}

/** Both files from the schema at `proto`, written into `folder` when they changed. */
export function generateWire(proto, folder) {
    const text = readFileSync(proto, 'utf8');
    const schema = parse(text);
    const optionals = new Set([...text.matchAll(/^\s*optional \w+ (\w+) =/gm)].map((found) => found[1]));
    let code = compileRaw(schema);
    // pbf reads an absent optional number as 0; "no key" and "the first choice" must stay apart.
    for (const name of optionals) {
        code = code.replace(new RegExp(`\\b${name}: (0|"")(?=[,}])`, 'g'), `${name}: undefined`).replace(`if (obj.${name})`, `if (obj.${name} != null)`);
    }
    writeIfChanged(`${folder}/wire.js`, code);
    writeIfChanged(`${folder}/wire.d.ts`, declarations(names(schema), optionals));
}
