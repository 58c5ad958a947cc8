import { fill } from '../../lib/fill.ts';
import { handedWords } from '../../site/handed-words.ts';

/** Keeps a guess on this device, or forgets it; a browser that keeps nothing still shows it. */
function store(name: string, value?: string): string | null {
	const key = `110-kilometres ${name}`;
	try {
		if (value === '') localStorage.removeItem(key);
		else if (value !== undefined) localStorage.setItem(key, value);
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** The class's number beside that of the map. */
function startGap(form: HTMLFormElement): void {
	const input = form.querySelector('input');
	const bars = form.querySelector<HTMLElement>('.bars');
	const verdict = form.querySelector('.verdict');
	if (!input || !bars || !verdict) return;
	const record = Number(form.dataset['record']);
	const words = handedWords<'same' | 'far' | 'near'>(form);
	// What was typed before this came stands.
	input.value ||= store('gap') ?? '';
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const guess = Number(input.value);
		if (!(guess > 0)) return;
		store('gap', input.value);
		const most = Math.max(guess, record);
		const [ours, theirs] = bars.querySelectorAll<HTMLElement>('.bar-fill');
		if (ours) ours.style.inlineSize = `${(100 * guess) / most}%`;
		if (theirs) theirs.style.inlineSize = `${(100 * record) / most}%`;
		bars.hidden = false;
		const off = Math.round(guess - record);
		const said = off === 0 ? words.same : off > 0 ? words.far : words.near;
		verdict.textContent = fill(said, { guess, record, off: Math.abs(off) });
	});
	form.addEventListener('reset', () => {
		store('gap', '');
		bars.hidden = true;
		verdict.textContent = '';
	});
}

/** The marks that the class moves along the calendar, and then those of the record beside them. */
function startDates(form: HTMLFormElement): void {
	const rows = [...form.querySelectorAll<HTMLLIElement>('.marks > li')].flatMap((row) => {
		const [input, ticks] = [row.querySelector('input'), row.querySelector('.ticks')];
		const [said, off] = [row.querySelector('.said'), row.querySelector('.off')];
		const record = row.querySelector<HTMLElement>('.record');
		const days = (row.dataset['days'] ?? '').split(' ').map(Number);
		return input && ticks && said && off && record ? [{ input, ticks, said, off, record, days }] : [];
	});
	const words = handedWords<'close' | 'week' | 'weeks'>(form);
	const { locale } = document.documentElement.dataset;
	/** A day and its month, as the page's language has them. */
	const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
	const say = (): void => {
		for (const { input, said } of rows) {
			said.textContent = day.format(Number(input.value) * 86_400_000);
			input.setAttribute('aria-valuetext', said.textContent);
		}
	};
	const show = (shown: boolean): void => {
		form.toggleAttribute('data-shown', shown);
		for (const { input, ticks, off, record, days } of rows) {
			record.hidden = !shown;
			const [from, to] = [Number(input.min), Number(input.max)];
			ticks.replaceChildren(
				...(shown ? days : []).map((day) => {
					const tick = document.createElement('span');
					tick.style.insetInlineStart = `${(100 * (day - from)) / (to - from)}%`;
					return tick;
				}),
			);
			const weeks = Math.floor(Math.abs((days[0] ?? 0) - Number(input.value)) / 7);
			off.textContent = fill([words.close, words.week][weeks] ?? words.weeks, { weeks });
		}
	};
	const saved = store('dates')?.split(' ') ?? [];
	for (const [i, { input }] of rows.entries())
		if (input.value === input.defaultValue) input.value = saved[i] ?? input.value;
	form.addEventListener('input', say);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		store('dates', rows.map(({ input }) => input.value).join(' '));
		show(true);
	});
	form.addEventListener('reset', () => {
		store('dates', '');
		setTimeout(() => {
			show(false);
			say();
		});
	});
	say();
}

/** Starts the two slides that ask before they tell. */
export function startGuesses(): void {
	const form = (name: string): HTMLFormElement | null => document.querySelector(`[data-guess="${name}"]`);
	const [gap, dates] = [form('gap'), form('dates')];
	if (gap) startGap(gap);
	if (dates) startDates(dates);
}
