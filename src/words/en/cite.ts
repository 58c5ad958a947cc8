/** English words of how to cite something. */
export const cite = {
	'cite.cite': 'Cite',
	'cite.claim': '{title}, claim {id}: {says}',
	'cite.figure': '{title}, figure: {heading}',
	'cite.plain': '{authors}: {title}, version {version}, {day}, {address}',
	'cite.note': 'Version {version}. {licence}.',
	'cite.text': 'Text',
	'cite.save': 'Save',
	'cite.theClaim': 'claim {id}',
} as const;
