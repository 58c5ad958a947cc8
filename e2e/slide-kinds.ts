import { strFromU8, strToU8, type Unzipped } from 'fflate';

const presentation = 'ppt/presentation.xml';
const relations = 'ppt/_rels/presentation.xml.rels';
const types = '[Content_Types].xml';

/**
 * A part without what two slides of one kind may differ by and the schema has no word in: words, names, places, what
 * relations lead to and how many of a sort there are, and how often a paragraph or a piece of one comes again.
 */
const without = (xml: string): string => {
	const bare = xml
		.replace(/>[^<]+</g, '>…<')
		.replace(/ (descr|name|title|Target|Id|r:id|r:embed)="[^"]*"/g, ' $1')
		.replace(/(<a:(?:off|ext|chOff|chExt)) (x|cx)="\d{1,8}" (y|cy)="\d{1,8}"/g, '$1 $2 $3');
	return bare.includes('<Relationships')
		? [...new Set(bare.match(/<[^>]*>/g))].sort().join('')
		: bare.replace(/(<a:(r|p)>(?:(?!<a:\2>).)*?<\/a:\2>…?)\1+/gs, '$1');
};

/** The number of the slide that a part belongs to, or that an element names by its part. */
const numberOf = (part: string): string | undefined =>
	/(?:slides\/(?:_rels\/)?slide|notesSlides\/(?:_rels\/)?notesSlide)(\d+)\.xml/.exec(part)?.[1];

/** The values of an attribute of an element, in their order. */
const values = (xml: string, element: string, name: string): string[] =>
	[...xml.matchAll(new RegExp(`<${element} (?:[^>]* )?${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/**
 * The parts of a presentation with one slide of each kind, for a reader to whom slides that differ by words, names and
 * places are the same; and what only the whole of it can have wrong: the number of a slide or of a relation that is out
 * of range or there twice, and an address on the web that is none.
 */
export function oneOfEachKind(parts: Unzipped): { kept: Unzipped; faults: string[] } {
	const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
	const ofSlide = Map.groupBy(Object.keys(parts).sort(), (name) => numberOf(name) ?? '');
	ofSlide.delete('');
	const kinds = new Map(
		[...ofSlide].reverse().map(([number, own]) => [own.map((one) => without(text(one))).join(), number]),
	);
	const first = new Set(kinds.values());
	const isKept = (part: string): boolean => first.has(numberOf(part) ?? '') || numberOf(part) === undefined;

	const gone = new Set<string | undefined>();
	const kept = Object.fromEntries(Object.entries(parts).filter(([name]) => isKept(name)));
	for (const [name, elements] of [
		[types, /<Override [^>]*>/g],
		[relations, /<Relationship [^>]*>/g],
	] as const) {
		const shorter = text(name).replace(elements, (one) => {
			if (isKept(one)) return one;
			gone.add(/ Id="([^"]*)"/.exec(one)?.[1]);
			return '';
		});
		kept[name] = strToU8(shorter);
	}
	const list = text(presentation);
	kept[presentation] = strToU8(
		list.replace(/<p:sldId [^>]*>/g, (one) => (gone.has(/ r:id="([^"]*)"/.exec(one)?.[1]) ? '' : one)),
	);
	return { kept, faults: [...faultsOfList(list), ...Object.keys(parts).flatMap((name) => faultsOfLinks(name, text))] };
}

const twice = (all: string[]): string[] =>
	all.filter((one, at) => all.indexOf(one) !== at).map((one) => `${one} is there twice`);

/** What the list of slides has wrong, one line each. */
function faultsOfList(list: string): string[] {
	const ids = values(list, 'p:sldId', 'id');
	return [
		...ids.filter((id) => !(Number(id) >= 256 && Number(id) < 2 ** 31)).map((id) => `${id} is no number of a slide`),
		...twice([...ids, ...values(list, 'p:sldMasterId', 'id')]),
		...twice(values(list, 'p:sldId', 'r:id')),
	];
}

/** What a part has wrong in its relations, one line each. */
function faultsOfLinks(name: string, text: (name: string) => string): string[] {
	if (name.endsWith('.rels') || !/\.xml$/.test(name)) return [];
	const links = text(name.replace(/([^/]+)$/, '_rels/$1.rels'));
	const ids = values(links, 'Relationship', 'Id');
	const outward = (links.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? []).join('');
	const named = [...text(name).matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].map(([, id = '']) => id);
	return [
		...twice(ids),
		...named.filter((id) => !ids.includes(id)).map((id) => `${id} is no relation`),
		...values(outward, 'Relationship', 'Target')
			.filter((address) => !URL.canParse(address))
			.map((address) => `${address} is no address`),
	].map((fault) => `${name}: ${fault}`);
}
