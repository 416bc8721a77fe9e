// SPDX-License-Identifier: GPL-3.0-or-later
// What the page may use: the syntax of ES2018 and BigInt, what Chrome 67, Firefox 68 and Safari 14 know, and nothing that
// browsers keep for secure contexts, since the page comes over plain http. Looks at what was built, libraries included.
import ts from 'typescript';

const kSecureOnly = ['subtle', 'randomUUID', 'serviceWorker', 'wakeLock', 'clipboard', 'mediaDevices', 'geolocation', 'caches', 'Notification', 'PushManager', 'locks', 'bluetooth', 'usb', 'serial', 'share', 'storage'];
const kTooNew = ['flat', 'flatMap', 'fromEntries', 'allSettled', 'any', 'matchAll', 'replaceAll', 'at', 'hasOwn', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'groupBy', 'structuredClone', 'queueMicrotask', 'WeakRef', 'FinalizationRegistry', 'BroadcastChannel', 'requestIdleCallback', 'replaceChildren', 'toggleAttribute', 'showModal', 'requestSubmit', 'inert', 'checkVisibility', 'getAnimations'];
const kOperators = new Map([
    [ts.SyntaxKind.QuestionQuestionToken, 'the operator ??'],
    [ts.SyntaxKind.QuestionQuestionEqualsToken, 'the operator ??='],
    [ts.SyntaxKind.BarBarEqualsToken, 'the operator ||='],
    [ts.SyntaxKind.AmpersandAmpersandEqualsToken, 'the operator &&='],
]);

function syntax(node) {
    if (node.questionDotToken) return 'optional chaining';
    if (ts.isBinaryExpression(node)) return kOperators.get(node.operatorToken.kind);
    if (ts.isPropertyDeclaration(node)) return 'a class field';
    if (ts.isPrivateIdentifier(node)) return 'a private name';
    if (ts.isClassStaticBlockDeclaration(node)) return 'a static block';
    if (ts.isCatchClause(node) && !node.variableDeclaration) return 'a catch without a name';
    if (ts.isNumericLiteral(node) && node.getText().includes('_')) return 'a numeric separator';
    if (node.kind === ts.SyntaxKind.ImportKeyword || ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return 'a module';
    if (ts.isAwaitExpression(node) && !ts.findAncestor(node, ts.isFunctionLike)) return 'await outside a function';
    if (ts.isRegularExpressionLiteral(node)) {
        if (/\(\?<[=!]/.test(node.text)) return 'a lookbehind, which Safari 14 lacks';
        if (/[dv]/.test(node.text.slice(node.text.lastIndexOf('/') + 1))) return 'a flag of a regular expression';
    }
    return undefined;
}

/** All names a script gives to something of its own. */
function ownNames(source) {
    const own = new Set();
    const visit = (node) => {
        if ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isFunctionLike(node) || ts.isClassLike(node)) && node.name && ts.isIdentifier(node.name)) own.add(node.name.text);
        ts.forEachChild(node, visit);
    };
    visit(source);
    return own;
}

/** A name in use: a member or something global, not a name of our own. */
function nameOf(node, own) {
    if (ts.isPropertyAccessExpression(node)) return node.name.text;
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) return node.argumentExpression.text;
    const called = ts.isIdentifier(node) && (ts.isNewExpression(node.parent) || ts.isCallExpression(node.parent)) && node.parent.expression === node;
    if (called && !own.has(node.text)) return node.text;
    return undefined;
}

/** What a script uses that is above the floor; empty: it runs everywhere. */
export function aboveFloor(script) {
    const source = ts.createSourceFile('page.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
    const own = ownNames(source);
    const found = new Set(source.parseDiagnostics.map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' ')));
    const visit = (node) => {
        const newer = syntax(node);
        if (newer) found.add(newer);
        const name = nameOf(node, own);
        if (kSecureOnly.includes(name)) found.add(`${name}, which only secure contexts have`);
        if (kTooNew.includes(name)) found.add(`${name}, which came later`);
        ts.forEachChild(node, visit);
    };
    visit(source);
    return [...found];
}

const kStyles = [
    [/(?<![\w-])(left|right)(?![\w-])|(margin|padding|border)-(left|right)/, 'left and right: a script from right to left needs the logical words'],
    [/(?<!grid-)(?<![\w-])(row-|column-)?gap:/, 'gap outside a grid, which came later'],
    [/:(is|where|has)\(|(?<![\w-])(clamp|min|max)\(|aspect-ratio/, 'a feature that came later'],
    [/@keyframes|(?<![\w-])(animation|transition|scroll-behavior)/, 'movement'],
];

/** The same for the style as it was written. */
export function unfitStyle(style) {
    return kStyles.filter(([pattern]) => pattern.test(style.replace(/\/\*.*?\*\//gs, ''))).map(([, what]) => what);
}
