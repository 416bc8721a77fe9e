// SPDX-License-Identifier: GPL-3.0-or-later
// Elements without a framework. No style attributes: the page's CSP refuses them.

type Child = Node | string | undefined | false;
type Props = Record<string, string | boolean | number | ((event: never) => void) | undefined>;

/** Functions become listeners ("onclick"), true an empty attribute, false and undefined none. */
export function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[Tag] {
    const element = document.createElement(tag);
    for (const name of Object.keys(props)) {
        const value = props[name];
        if (typeof value === 'function') element.addEventListener(name.slice(2), value as unknown as EventListener);
        else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
    }
    for (const child of children) if (child) element.append(child);
    return element;
}

/** replaceChildren for browsers of 2018. */
export function fill(element: HTMLElement, ...children: Node[]): void {
    element.textContent = '';
    element.append(...children);
}

/** Line drawings on a 24 x 24 grid, drawn for this page. */
const kIcons = {
    info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7.5v.1',
    back: 'M19 12H5M11 6l-6 6 6 6',
    eye: 'M2.5 12C5 7.7 8.2 5.5 12 5.5s7 2.2 9.5 6.5c-2.5 4.3-5.7 6.5-9.5 6.5S5 16.3 2.5 12M12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6',
    board: 'M3 4.5h18M4.5 4.5v11h15v-11M12 15.5v3M8 21l4-2.5 4 2.5M8.5 11.5l2.5-2.5 2 2 2.5-3',
    cup: 'M5 10h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 11.5h1.5a2.5 2.5 0 0 1 0 5H16M8 3.5v3M10.5 3.5v3M13 3.5v3',
    sprout: 'M12 20.5v-8M6 20.5h12M12 14c0-3.5-2.3-5.5-6.5-5.5 0 3.8 2.3 5.5 6.5 5.5M12 12c0-4.5 2.5-7.5 7-8 0 5-2.5 8-7 8',
    hidden: 'M4 4l16 16M9 6c1-.3 2-.5 3-.5 3.8 0 7 2.2 9.5 6.5-.8 1.4-1.7 2.5-2.7 3.5M15 18c-1 .3-2 .5-3 .5-3.8 0-7-2.2-9.5-6.5.9-1.5 1.9-2.8 3-3.8M10 10.2a2.8 2.8 0 0 0 3.8 3.8',
    skip: 'M4 12h12M11 7l5 5-5 5M20 6v12',
    wave: 'M3.5 9.5a12 12 0 0 1 17 0M6.7 13a7.5 7.5 0 0 1 10.6 0M9.8 16.3a3.2 3.2 0 0 1 4.4 0M12 19.6v.1',
    door: 'M6 20.5v-17h12v17M3.5 20.5h17M14.5 12v.1',
    tabs: 'M8 8h12v12H8zM4 16V4h12',
    people: 'M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5M3 20c.3-4 2.5-6 6-6s5.7 2 6 6M16 5.5a3 3 0 0 1 0 5.6M17.5 14.5c2.2.6 3.3 2.5 3.5 5.5',
    booth: 'M5 20.5v-17h14v17M8 20.5v-4h8v4M5 8.5h14M12 11v2.5',
    ticket: 'M3 7h18v3a2 2 0 0 0 0 4v3H3v-3a2 2 0 0 0 0-4zM14.5 7.2v1.6M14.5 11.2v1.6M14.5 15.2v1.6',
    think: 'M4 5h16v11h-8l-5 4v-4H4z',
    ask: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.5 9.7a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.2.9-1.2 1.8M12 16.8v.1',
    flag: 'M5 21V4M5 5c4-2.5 8 2 13.5 0v9C13 16 9 11.5 5 14',
    scale: 'M3 12h18M6 9v6M12 9v6M18 9v6',
    leads: 'M9 5.5l6.5 6.5L9 18.5',
    speaker: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9.2a4 4 0 0 1 0 5.6M18 6.7a7.5 7.5 0 0 1 0 10.6',
    stop: 'M7 7h10v10H7z',
    place: 'M12 21c-4.5-4.6-6.8-8.2-6.8-11a6.8 6.8 0 0 1 13.6 0c0 2.8-2.3 6.4-6.8 11M12 7.8a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6',
};
export type Icon = keyof typeof kIcons;
/** These point along the line of reading. */
const kTurning: Icon[] = ['back', 'leads', 'skip'];

export function icon(name: Icon, kind = ''): SVGElement {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('class', `icon ${kind}${kTurning.includes(name) ? ' turns' : ''}`);
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(space, 'path');
    path.setAttribute('d', kIcons[name]);
    svg.append(path);
    return svg;
}

/** A number of choice as the class says it. */
export const letter = (place: number) => String.fromCharCode(65 + place);
