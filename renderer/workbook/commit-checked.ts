export { commit as commitChecked } from './store.ts';
