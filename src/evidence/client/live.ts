import { countWords, filterQuery, parseFilter, passes, type Filter, type Filterable, type Offered } from '../filter.ts';
import { handedWords } from '../../site/handed-words.ts';
import { rewriteAddress } from '../../site/rewrite-address.ts';

/** What the page says of a claim in its data attributes. */
const claimOf = ({ dataset: { verdict, speaker, kinds } }: HTMLElement) =>
	({ verdict, speaker, kinds: kinds?.split(' ') ?? [] }) as Filterable;

function offeredIn(controls: HTMLElement): Offered {
	const valuesOf = (selector: string): string[] =>
		[...controls.querySelectorAll<HTMLInputElement | HTMLOptionElement>(selector)].map(({ value }) => value);
	return {
		verdicts: valuesOf('[name="verdict"]'),
		speakers: valuesOf('[name="speaker"] option:not([value=""])'),
		kinds: valuesOf('[name="kind"] option:not([value=""])'),
	};
}

/** What the controls ask for at this moment. */
function chosen(controls: HTMLElement): Filter {
	const query = new URLSearchParams();
	for (const { name, value } of controls.querySelectorAll<HTMLInputElement>('input:checked')) query.append(name, value);
	for (const { name, value } of controls.querySelectorAll('select')) query.append(name, value);
	return parseFilter(query.toString(), offeredIn(controls));
}

function setControls(controls: HTMLElement, { verdicts, speaker, kind }: Filter): void {
	for (const box of controls.querySelectorAll('input')) box.checked = verdicts.some((verdict) => verdict === box.value);
	for (const list of controls.querySelectorAll('select')) list.value = (list.name === 'speaker' ? speaker : kind) ?? '';
}

/** Brings the filter of the evidence page to life: it follows the address, and the address follows it. */
export function startFilters(page: Document): void {
	const controls = page.querySelector<HTMLElement>('[data-evidence] search');
	const count = page.querySelector('[data-evidence] [role="status"]');
	const claims = [...page.querySelectorAll<HTMLElement>('.claim')];
	if (!controls || !count) return;

	const words = handedWords<'all' | 'some'>(count);
	const show = (filter: Filter) => {
		for (const claim of claims) claim.hidden = !passes(filter, claimOf(claim));
		count.textContent = countWords(claims.filter((claim) => !claim.hidden).length, claims.length, words);
	};
	const remember = (filter: Filter, hash: string) => {
		rewriteAddress(location.pathname + filterQuery(filter) + hash, null);
	};
	/** Shows what the address asks for; a claim that it names is shown whatever the filter says. */
	const follow = () => {
		const filter = parseFilter(location.search, offeredIn(controls));
		const named = claims.find(({ id }) => id === location.hash.slice(1));
		const lifted = named && !passes(filter, claimOf(named)) ? { verdicts: [] } : filter;
		if (lifted !== filter) remember(lifted, location.hash);
		setControls(controls, lifted);
		show(lifted);
		if (named && filterQuery(filter) !== '') named.scrollIntoView();
	};

	const apply = (filter: Filter) => {
		show(filter);
		remember(filter, '');
	};
	controls.addEventListener('change', () => {
		apply(chosen(controls));
	});
	controls.querySelector('button')?.addEventListener('click', () => {
		setControls(controls, { verdicts: [] });
		apply({ verdicts: [] });
	});
	addEventListener('hashchange', follow);
	controls.hidden = false;
	follow();
}
