// SPDX-License-Identifier: GPL-3.0-or-later
// Which view draws which screen.
import type { Screen } from '../screen';
import { askedView, boothLine, declinedView, formView, startView } from './booth';
import type { Context, Drawn } from './drawn';
import { infoView } from './info';
import { connectionView, joinedView, pauseView, refusedView, sureView, waitView, welcomeView, wrongHostView } from './messages';
import { questionView } from './question';
import { resultView } from './result';
import { ticketView } from './ticket';

/** A booth says what it is on every screen that leaves room for it. */
export function draw(screen: Screen, context: Context): Drawn {
    const { language: { texts }, booth } = context;
    const drawn = view(screen, context);
    return booth.pupils && !drawn.where && screen.is !== 'joined' ? { ...drawn, where: boothLine(booth.pupils, texts) } : drawn;
}

function view(screen: Screen, context: Context): Drawn {
    const { texts } = context.language;
    switch (screen.is) {
        case 'welcome':
            return welcomeView(context);
        case 'sure':
            return sureView(context);
        case 'joined':
            return joinedView(context);
        case 'board':
            return waitView(texts.boardTitle, texts.boardText, context);
        case 'notCounted':
            return waitView(texts.boardTitle, texts.notCountedText, context);
        case 'pause':
            return pauseView(texts);
        case 'question':
            return questionView(screen, context);
        case 'result':
            return resultView(screen, context);
        case 'info':
            return infoView(screen, context);
        case 'refused':
            return refusedView(screen.reason, context);
        case 'ticket':
            return ticketView(screen, context);
        case 'boothForm':
            return formView(context);
        case 'boothAsked':
            return askedView(context);
        case 'boothDeclined':
            return declinedView(context);
        case 'boothStart':
            return startView(screen, context);
        case 'boothClosing':
            return waitView(texts.boothClosing, texts.boardText, context);
        case 'boothOver':
            return waitView(texts.boothOver, texts.boardText, context);
        case 'wrongHost':
            return wrongHostView(texts);
        default:
            return connectionView(screen.is, texts);
    }
}
