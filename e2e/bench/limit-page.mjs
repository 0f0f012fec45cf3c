// A hand-written page without a framework: about as fast as a page with our content can be. It is the yardstick
// of bench.mjs. `reports`, `claims`, `chart` and `view` run twice: here, to write the HTML, and in the reader's browser
// (their source text goes into the inline script), to draw the page again after a filter. So they use nothing but
// each other, and their comments stand outside them, where no reader has to download them.

// [claimant, side, day]
const reports = [
  ['Russian Ministry of Defence', 'Russian', '12 Oct'],
  ['Ukrainian Air Force', 'Ukrainian', '12 Oct'],
  ['Ukrainian Air Force', 'Ukrainian', '13 Oct'],
  ['Russian defence officials', 'Russian', '13 Oct'],
];

// [row of the total it is a part of (-1: none), row of its report, outcome, weapon, place, count].
// A total stands before its parts.
const claims = [
  [-1, 0, 'intercepted', 'drone', '', 47],
  [0, 0, 'intercepted', 'drone', 'Krasnodar', 17],
  [0, 0, 'intercepted', 'drone', 'Sea of Azov', 16],
  [0, 0, 'intercepted', 'drone', 'Kursk', 12],
  [0, 0, 'intercepted', 'drone', 'Belgorod', 2],
  [-1, 1, 'launched', 'drone', '', 28],
  [-1, 1, 'intercepted', 'drone', '', 24],
  [-1, 2, 'launched', 'drone', '', 68],
  [-1, 2, 'launched', 'missile', '', 4],
  [-1, 2, 'hit', 'missile', '', 4],
  [9, 2, 'hit', 'Iskander-M', '', 2],
  [10, 2, 'hit', 'Iskander-M', 'Poltava', 1],
  [10, 2, 'hit', 'Iskander-M', 'Odesa', 1],
  [9, 2, 'hit', 'Kh-59', '', 2],
  [13, 2, 'hit', 'Kh-59', 'Chernihiv', 1],
  [13, 2, 'hit', 'Kh-59', 'Sumy', 1],
  [-1, 2, 'intercepted', 'drone', '', 31],
  [-1, 2, 'lost', 'drone', '', 36],
  [-1, 2, 'airborne', 'drone', '', 1],
  [-1, 3, 'intercepted', 'drone', '', 13],
  [19, 3, 'intercepted', 'drone', 'Belgorod', 6],
  [19, 3, 'intercepted', 'drone', 'Kursk', 6],
  [19, 3, 'intercepted', 'drone', 'Bryansk', 1],
];

// Map of "Side|label" -> sum, as an SVG of horizontal bars.
function chart(title, sums) {
  const largest = Math.max(1, ...sums.values());
  const rows = [...sums].map(([key, sum], row) => {
    const [side, label] = key.split('|');
    const width = (sum / largest) * 340;
    const y = row * 24;
    return `<text x="240" y="${y + 16}" text-anchor="end">${label}</text>` +
      `<rect class="${side}" x="248" y="${y + 2}" width="${width}" height="18"/>` +
      `<text x="${width + 254}" y="${y + 16}">${sum}</text>`;
  });
  return `<svg viewBox="0 0 640 ${rows.length * 24}" role="img" aria-label="${title}">${rows.join('')}</svg>`;
}

// Everything that a filter changes, for one side ('' = both) and one place ('' = every one).
// By day, a claim counts if it matches and no total above it does, so that no drone is counted twice;
// `counted` also marks the claims below such a one.
function view(side, place) {
  const counted = [];
  const byDay = new Map();
  const byRegion = new Map();
  const add = (sums, key, count) => sums.set(key, (sums.get(key) || 0) + count);
  let matching = 0;
  let rows = '';
  claims.forEach(([total, report, outcome, weapon, where, count], row) => {
    const [claimant, by, day] = reports[report];
    const above = counted[total];
    const matches = (!side || by === side) && (!place || where === place);
    counted[row] = above || matches;
    if (!matches) return;
    matching++;
    if (!above) add(byDay, `${by}|${day}, ${by}: ${weapon} ${outcome}`, count);
    if (where) add(byRegion, `${by}|${where}, ${by}: ${outcome}`, count);
    rows += `<tr><td>${day}<td>${claimant}<td>${outcome}<td>${weapon}<td>${where}<td>${count}`;
  });
  return {
    status: matching + (matching === 1 ? ' claim' : ' claims'),
    'by-day': chart('Reported counts by day', byDay),
    'by-region': chart('Reported counts by region', byRegion),
    rows,
  };
}

// The element that shows each part of the view carries the part's name as its id.
function listen() {
  const form = document.querySelector('form');
  form.onchange = () => {
    const parts = view(form.side.value, form.place.value);
    for (const id in parts) document.getElementById(id).innerHTML = parts[id];
  };
}

const css = `
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1b1a18;background:#fbfaf7}
form{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center}fieldset{border:0;padding:0;margin:0}legend{float:left}
label{margin-left:1rem}figure{margin:2rem 0}svg{width:100%;display:block;font-size:13px}
.Russian{fill:#5b3a9e}.Ukrainian{fill:#b35806}
table{border-collapse:collapse;width:100%}caption,th,td{text-align:left}td,th{border-bottom:1px solid #dcd7cd;padding:.2rem .5rem}`;

export function limitPage() {
  const first = view('', '');
  const places = [...new Set(claims.map((claim) => claim[4]).filter(Boolean))].sort();
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Who reported what: drones and missiles, 12–13 October 2024</title>
<link rel="icon" href="data:,">
<style>${css}</style>
<h1>Who reported what: drones and missiles, 12–13 October 2024</h1>
<p>Russian sources reported 60 Ukrainian drones intercepted; Ukrainian sources reported 96 Russian drones and four missiles launched. Every number is what a party to the war reported, and none was independently verified.</p>
<form>
<fieldset><legend>Reported by</legend>
<label><input type="radio" name="side" value="" checked>Both</label>
<label><input type="radio" name="side" value="Russian">Russian sources</label>
<label><input type="radio" name="side" value="Ukrainian">Ukrainian sources</label>
</fieldset>
<label>Region <select name="place"><option value="">Every region${places.map((place) => `<option>${place}`).join('')}</select></label>
<output role="status" id="status">${first.status}</output>
</form>
<figure data-figure="by-day"><figcaption>By day</figcaption><div id="by-day">${first['by-day']}</div></figure>
<figure data-figure="by-region"><figcaption>By region</figcaption><div id="by-region">${first['by-region']}</div></figure>
<table><caption>Claims</caption>
<thead><tr><th>Day<th>Claimant<th>Outcome<th>Weapon<th>Place<th>Count</thead>
<tbody id="rows">${first.rows}</tbody></table>
<script>
const reports=${JSON.stringify(reports)},claims=${JSON.stringify(claims)};
${chart}
${view}
(${listen})();
</script>`;
}
