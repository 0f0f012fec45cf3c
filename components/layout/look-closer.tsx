import { regionAddress, reportAddress } from '@/lib/addresses';
import { find, type Edition } from '@/lib/edition';
import { fill, makeFormat } from '@/lib/language/format';
import type { Messages } from '@/lib/language/en';

/** Ways on from the overview: every report and every region on a page of its own. */
export function LookCloser({ edition, messages }: { edition: Edition; messages: Messages }) {
  const { language, id } = edition;
  const { site, report: words } = messages.pages;
  const format = makeFormat(language, messages.dashboard);
  const named = new Set(edition.claims.map(({ place }) => place));
  const places = edition.places.filter((place) => named.has(place.id)).sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <nav className="look-closer" aria-label={site.more}>
      <section>
        <h2>{site.reports}</h2>
        <ul>
          {edition.reports.map((report) => (
            <li key={report.id}>
              <a href={reportAddress(language, id, report.id)}>
                {fill(words.title, { claimant: find(edition.claimants, report.claimant).name, period: format.period(report.period) })}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{site.regions}</h2>
        <ul className="columns">
          {places.map((place) => (
            <li key={place.id}>
              <a href={regionAddress(language, id, place.id)}>{place.name}</a>
            </li>
          ))}
        </ul>
      </section>
    </nav>
  );
}
