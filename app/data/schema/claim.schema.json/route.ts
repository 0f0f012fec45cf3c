import { claimJsonSchema } from '@/data/json-schema';
import { SITE_URL } from '../../../site-url';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(claimJsonSchema(SITE_URL));
}
