import { FILTERS, selectionToSearch, type Selection } from './selection';

/** The filters of a query string, in our order, without what others have added to the address. */
export function filtersIn(search: string): string {
  const parameters = new URLSearchParams(search);
  const chosen = FILTERS.map((filter) => [filter, parameters.getAll(filter).flatMap((list) => list.split(',')).filter(Boolean)]);
  return selectionToSearch(Object.fromEntries(chosen) as Selection);
}
