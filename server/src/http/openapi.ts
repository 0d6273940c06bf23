import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { contract, type RouteSpec } from '@jejak/shared/api/contract'
import { DaySchema } from '@jejak/shared/calendar/day'
import { ProblemDetailsSchema } from '@jejak/shared/api/problem'
import { ROUTE_NAMES } from './mount.ts'

/** OpenAPI 3.1 of the contract, so that nobody writes it by hand and it cannot be out of date. */
export function openApi(serverUrl: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const name of ROUTE_NAMES) {
    const spec: RouteSpec = contract[name]
    const path = (paths[spec.path] ??= {})
    path[spec.method.toLowerCase()] = operation(name, spec)
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Jejak', version: '1' },
    servers: [{ url: serverUrl }],
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-sid' } },
    },
    paths,
  }
}

function operation(name: string, spec: RouteSpec) {
  return {
    operationId: name,
    ...(spec.auth === 'session' && { security: [{ session: [] }] }),
    'x-permission': spec.permission,
    'x-rate': spec.rate,
    'x-max-bytes': spec.maxBytes,
    ...(spec.request && requestOf(spec, spec.request)),
    responses: {
      '200': {
        description: 'OK',
        content: { 'application/json': { schema: schema(spec.response) } },
      },
      default: {
        description: 'Problem',
        content: { 'application/problem+json': { schema: schema(ProblemDetailsSchema) } },
      },
    },
  }
}

function requestOf(spec: RouteSpec, request: GenericSchema) {
  if (spec.method !== 'GET') {
    return {
      requestBody: { required: true, content: { 'application/json': { schema: schema(request) } } },
    }
  }
  const { properties = {}, required = [] } = schema(request)
  return {
    parameters: Object.entries(properties).map(([name, property]) => ({
      name,
      in: 'query',
      required: required.includes(name),
      schema: property,
    })),
  }
}

const schema = (of: GenericSchema) =>
  toJsonSchema(of, {
    // Trimming and checks in code have no word in JSON Schema; what remains is still true.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === DaySchema ? { type: 'string', format: 'date' } : undefined,
  })
