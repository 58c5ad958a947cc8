import { sourceLinks } from '../../kit/live/source-links.ts';
import { escape } from '../../../lib/escape.ts';
import type { LawData } from '../data.ts';
import { answersOn, gateOf, hereOn, type Walk } from '../walk.ts';

const paragraph = (className: string, label: string, text: string | undefined): string =>
	text ? `<p class="${className}">${label && `<b>${escape(label)}</b> `}${escape(text)}</p>` : '';

/** The answers given so far, with the ways back. */
function crumbs(data: LawData, { trail }: Walk): string {
	if (trail.length < 2) return '';
	const { words } = data;
	const list = answersOn(data, trail).map(escape).join(' › ');
	const again = trail.length > 2 ? `<button type="button" data-back="1">${escape(words.again)}</button>` : '';
	return `<div class="crumbs"><span>${list}</span><span><button type="button" data-back="${trail.length - 1}">${escape(words.back)}</button>${again}</span></div>`;
}

/** The words of the gate where a walk stands, as HTML. */
export function panelMarkup(data: LawData, walk: Walk): string {
	const { words } = data;
	const gate = gateOf(data, hereOn(data, walk));
	const buttons = gate.answers.map(
		({ label, to }) =>
			`<button type="button" data-to="${to}"><span>${escape(label)}</span> <small>› ${escape(gateOf(data, to).label)}</small></button>`,
	);
	return [
		`<div class="asked">${crumbs(data, walk)}<h3 tabindex="-1">${escape(gate.title)}</h3>${buttons.join('')}</div><div class="told">`,
		paragraph('', `${words.allows}:`, gate.allows),
		paragraph('', `${words.allowsNot}:`, gate.doesNotAllow),
		paragraph('', '', gate.text),
		`<details open><summary>${escape(words.more)}</summary>`,
		paragraph('small', words.basis, gate.basis),
		paragraph('small', words.quote, gate.quote),
		`<p class="small"><b>${escape(words.sources)}</b> ${sourceLinks(gate.sources, data.sources)}</p></details></div>`,
	].join('');
}
