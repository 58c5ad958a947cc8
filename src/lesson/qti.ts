import { optionsOf, type Quiz } from './quiz-files.ts';
import type { Item } from '../content/teach/schema.ts';
import { escape } from '../lib/escape.ts';

/** What the quiz is called in its package. */
const ident = 'quiz110km';
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const material = (text: string): string =>
	`<material><mattext texttype="text/plain">${escape(text)}</mattext></material>`;
const field = (label: string, entry: string): string =>
	`<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${escape(entry)}</fieldentry></qtimetadatafield>`;

/** One question as a QTI 1.2 item; `number` makes its answers' ids, which Canvas wants as digits. */
function itemXml(id: string, item: Item, number: number, check: string): string {
	const options = optionsOf(item).map((option, index) => ({ ...option, ident: String(number * 1000 + index) }));
	const feedback = (ident: string, text: string): string =>
		`<itemfeedback ident="${ident}"><flow_mat>${material(text)}</flow_mat></itemfeedback>`;
	const chosen = (ident: string): string =>
		`<conditionvar><varequal respident="response1">${ident}</varequal></conditionvar>`;
	return [
		`<item ident="${escape(id)}" title="${escape(id)}">`,
		`<itemmetadata><qtimetadata>${field('question_type', 'multiple_choice_question')}${field('points_possible', '1.0')}</qtimetadata></itemmetadata>`,
		`<presentation>${material(item.question)}<response_lid ident="response1" rcardinality="Single"><render_choice>`,
		...options.map(({ ident, text }) => `<response_label ident="${ident}">${material(text)}</response_label>`),
		'</render_choice></response_lid></presentation>',
		'<resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>',
		'<respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="general_fb"/></respcondition>',
		...options.map(
			({ ident }) =>
				`<respcondition continue="Yes">${chosen(ident)}<displayfeedback feedbacktype="Response" linkrefid="${ident}_fb"/></respcondition>`,
		),
		...options
			.filter(({ right }) => right)
			.map(
				({ ident }) =>
					`<respcondition continue="No">${chosen(ident)}<setvar action="Set" varname="SCORE">100</setvar></respcondition>`,
			),
		'</resprocessing>',
		feedback('general_fb', check),
		...options.map((option) => feedback(`${option.ident}_fb`, option.feedback)),
		'</item>',
	].join('\n');
}

/** The questions as one QTI 1.2 assessment. */
function assessment({ title, items, check }: Quiz): string {
	const body = Object.entries(items).map(([id, item], index) => itemXml(id, item, index + 1, check(item)));
	return [
		head,
		'<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">',
		`<assessment ident="${ident}" title="${escape(title)}"><section ident="root_section">`,
		...body,
		'</section></assessment></questestinterop>',
	].join('\n');
}

/** What Canvas reads of a quiz as a whole. */
function canvasMeta({ title, licence, items }: Quiz): string {
	return [
		head,
		`<quiz identifier="${ident}" xmlns="http://canvas.instructure.com/xsd/cccv1p0">`,
		`<title>${escape(title)}</title><description>${escape(licence)}</description>`,
		'<shuffle_answers>false</shuffle_answers><scoring_policy>keep_highest</scoring_policy><quiz_type>practice_quiz</quiz_type>',
		`<points_possible>${Object.keys(items).length}.0</points_possible>`,
		'</quiz>',
	].join('\n');
}

const meta = `${ident}_meta`;
/** What is in the package: the assessment, and the settings it depends on. */
const manifest = [
	head,
	`<manifest identifier="${ident}_manifest" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1">`,
	'<metadata><schema>IMS Content</schema><schemaversion>1.1.3</schemaversion></metadata><organizations/>',
	`<resources><resource identifier="${ident}" type="imsqti_xmlv1p2"><file href="${ident}/${ident}.xml"/><dependency identifierref="${meta}"/></resource>`,
	`<resource identifier="${meta}" type="associatedcontent/imscc_xmlv1p1/learning-application-resource" href="${ident}/assessment_meta.xml"><file href="${ident}/assessment_meta.xml"/></resource></resources>`,
	'</manifest>',
].join('\n');

/** The files of a QTI 1.2 package as Canvas imports it, by path. */
export const qtiFiles = (quiz: Quiz): Record<string, string> => ({
	'imsmanifest.xml': manifest,
	[`${ident}/${ident}.xml`]: assessment(quiz),
	[`${ident}/assessment_meta.xml`]: canvasMeta(quiz),
});
