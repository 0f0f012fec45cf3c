import { Fragment } from 'react';
import type { DashboardMessages } from '@/lib/language/en';
import type { ClaimSum } from '@/lib/view-models/claim-sums';

/** Each number of a selection with the claims it sums, each a link to its report. */
export function SumLines({ sums, words }: { sums: readonly ClaimSum[]; words: DashboardMessages['figures']['claimSums'] }) {
  if (sums.length === 0) return null;
  return (
    <section className="page-section" id="claim-sums">
      <h2>{words.title}</h2>
      <dl className="entries">
        {sums.map(({ key, side, phrase, addends }) => (
          <div key={key}>
            <dt className={`text-${side}`}>{phrase}</dt>
            <dd>
              <p className="sum-line">
                {addends.map(({ id, text, href, title }, index) => (
                  <Fragment key={id}>
                    {index > 0 && ' + '}
                    <a href={href} title={title}>
                      {text}
                    </a>
                  </Fragment>
                ))}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
