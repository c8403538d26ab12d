// the contract of this very server; nothing is asked of any other
window.SwaggerUIBundle({
  url: '/api/v1/openapi.yaml',
  dom_id: '#docs',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  docExpansion: 'list',
  filter: false,
  validatorUrl: null,
  persistAuthorization: false,
});
