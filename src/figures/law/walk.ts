import type { LawData, LawGate } from './data.ts';

/** Where a reader stands, the gates passed on the way (the last is where she stands), and the gates to light up. */
export interface Walk {
	trail: string[];
	lit: string[];
}

/** The gate where a reader stands: the last of her trail. */
export const hereOn = ({ start }: LawData, { trail }: Pick<Walk, 'trail'>): string => trail.at(-1) ?? start;

/** The gate of this id; throws if there is none. */
export function gateOf(data: LawData, id: string): LawGate {
	const gate = data.gates[id];
	if (!gate) throw new Error(`no gate “${id}”`);
	return gate;
}

/** The shortest way from the start to a gate, both included; throws if no answer leads there. */
export function wayTo(data: LawData, goal: string): string[] {
	const ways = [[data.start]];
	const seen = new Set([data.start]);
	for (let way = ways.shift(); way; way = ways.shift()) {
		const here = hereOn(data, { trail: way });
		if (here === goal) return way;
		for (const { to } of gateOf(data, here).answers) {
			if (seen.has(to)) continue;
			seen.add(to);
			ways.push([...way, to]);
		}
	}
	throw new Error(`no answer leads to the gate “${goal}”`);
}

/** The walk of a named state: it stands at the first gate that the state lights up. */
export function walkOf(data: LawData, stateId: string): Walk {
	const lit = data.states[stateId]?.lit;
	const here = lit?.[0];
	if (!lit || !here) throw new Error(`the law figure has no state “${stateId}”`);
	const trail = wayTo(data, here);
	return { trail, lit: [...new Set([...lit, ...trail])] };
}

/** The walk of a reader who came this way: her gates and those the next answers lead to are lit. */
export function walkAlong(data: LawData, trail: string[]): Walk {
	const next = gateOf(data, hereOn(data, { trail })).answers.map(({ to }) => to);
	return { trail, lit: [...new Set([...trail, ...next])] };
}

/** The answers given on a trail, in order. */
export const answersOn = (data: LawData, trail: string[]): string[] =>
	trail
		.slice(1)
		.map((to, i) => gateOf(data, trail[i] ?? data.start).answers.find((answer) => answer.to === to)?.label ?? '');
