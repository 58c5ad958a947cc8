import { countWords, filterQuery, parseFilter, passes, type Filter, type Filterable } from './filter.ts';

/** What the page says of a claim in its data attributes. */
const claimOf = ({ dataset: { verdict, speaker, kinds } }: HTMLElement) =>
	({ verdict, speaker, kinds: kinds?.split(' ') ?? [] }) as Filterable;

/** What the form asks for at this moment. */
function formFilter(form: HTMLFormElement): Filter {
	const query = new URLSearchParams();
	for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
	return parseFilter(query.toString());
}

/** Sets the controls of the form to a filter. */
function fillForm(form: HTMLFormElement, { verdicts, speaker = '', kind = '' }: Filter): void {
	for (const box of form.querySelectorAll('input')) box.checked = verdicts.some((verdict) => verdict === box.value);
	for (const list of form.querySelectorAll('select')) list.value = list.name === 'speaker' ? speaker : kind;
}

/** Brings the filter form of the evidence page to life: it follows the address, and the address follows it. */
export function startFilters(page: Document): void {
	const form = page.querySelector<HTMLFormElement>('[data-evidence] form');
	const count = page.querySelector('[data-evidence] [role="status"]');
	const claims = [...page.querySelectorAll<HTMLElement>('.claim')];
	if (!form || !count) return;

	const show = (filter: Filter) => {
		for (const claim of claims) claim.hidden = !passes(filter, claimOf(claim));
		count.textContent = countWords(claims.filter((claim) => !claim.hidden).length, claims.length);
	};
	const remember = (filter: Filter, hash: string) => {
		history.replaceState(null, '', location.pathname + filterQuery(filter) + hash);
	};
	/** Shows what the address asks for; a claim that it names is shown whatever the filter says. */
	const follow = () => {
		const filter = parseFilter(location.search);
		const named = claims.find(({ id }) => id === location.hash.slice(1));
		const lifted = named && !passes(filter, claimOf(named)) ? { verdicts: [] } : filter;
		if (lifted !== filter) remember(lifted, location.hash);
		fillForm(form, lifted);
		show(lifted);
		if (named && filterQuery(filter) !== '') named.scrollIntoView();
	};

	form.addEventListener('change', () => {
		const filter = formFilter(form);
		show(filter);
		remember(filter, '');
	});
	form.addEventListener('reset', () => {
		show({ verdicts: [] });
		remember({ verdicts: [] }, '');
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	addEventListener('hashchange', follow);
	form.hidden = false;
	follow();
}
