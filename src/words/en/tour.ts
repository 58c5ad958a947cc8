/** The words of a figure’s tour, stop by stop, for those who listen or use its keys. */
export const tour = {
	'tour.name': '{figure}, stop by stop: {order}',
	'tour.order.rows': 'in the order of its table',
	'tour.changed.since': 'Since the last picture: {changes}.',
	'tour.changed.added': 'new {names}',
	'tour.changed.gone': 'gone {names}',
	'tour.changed.other': 'changed {names}',
	'tour.changed.more': '{names} and {count} more',
} as const;
