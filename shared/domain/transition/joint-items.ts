/** Something that both sides work from, and the topics of the playbook that cover it. */
export interface JointItem {
  readonly id: string;
  readonly name: string;
  /** Ids of the list of usual topics; the first is offered where none is there. */
  readonly topics: readonly string[];
}

/** What a joint playbook holds. Source: our method, knowledge transfer; the topics are our own assignment. */
export const JOINT_ITEMS: readonly JointItem[] = [
  { id: 'scope', name: 'Scope and boundary', topics: ['topic-scope'] },
  {
    id: 'contact-types',
    name: 'Contact types and their flow',
    topics: ['topic-contact-types', 'topic-handoffs'],
  },
  { id: 'knowledge', name: 'Knowledge base', topics: ['topic-instructions'] },
  { id: 'decisions', name: 'Decision trees', topics: ['topic-exceptions'] },
  { id: 'authority', name: 'Who may decide how much', topics: ['topic-authority'] },
  { id: 'brand', name: 'Brand pack', topics: ['topic-tone', 'topic-promise', 'topic-openings'] },
  { id: 'quality-form', name: 'Quality form with examples', topics: ['topic-quality-form'] },
  {
    id: 'systems',
    name: 'System guides and access',
    topics: ['topic-guides', 'topic-systems', 'topic-access'],
  },
  {
    id: 'security',
    name: 'Security rules',
    topics: ['topic-security-rules', 'topic-identity', 'topic-breach'],
  },
  { id: 'escalation', name: 'Escalation paths', topics: ['topic-escalation'] },
  { id: 'contacts', name: 'Contact list', topics: ['topic-contacts'] },
  { id: 'forecast', name: 'How forecasts are made', topics: ['topic-forecast'] },
  { id: 'changes', name: 'How changes are announced', topics: ['topic-changes'] },
  { id: 'reports', name: 'Calendar of reports', topics: ['topic-meetings'] },
  { id: 'glossary', name: 'Glossary', topics: ['topic-glossary'] },
  { id: 'holidays', name: 'Holiday calendar of both sides', topics: ['topic-holidays'] },
  { id: 'continuity', name: 'Continuity plan', topics: ['topic-outage'] },
  { id: 'products', name: 'Products with their edge cases', topics: ['topic-range'] },
  { id: 'samples', name: 'Sample contacts, good and poor', topics: ['topic-examples'] },
  { id: 'vulnerable', name: 'Customers in a difficult situation', topics: ['topic-vulnerable'] },
  { id: 'bot', name: 'How the bot hands over', topics: ['topic-bot'] },
];
