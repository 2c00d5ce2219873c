# The built site behind an unprivileged nginx. How it is built and run: docs/deploy/container.md
FROM node:24-alpine AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG BRAND=""
ARG BASE_PATH=""
ARG SITE_VERSION=""
# nginx looks for a site below a prefix in a folder of that name.
RUN npm run build && mkdir -p "/served/${BASE_PATH}" && cp -R dist/. "/served/${BASE_PATH}/"

FROM nginxinc/nginx-unprivileged:1.28-alpine
ARG BASE_PATH=""
ENV BASE_PATH=${BASE_PATH}
COPY deploy/container.conf /etc/nginx/conf.d/default.conf
COPY --from=build /site/build/deploy/nginx.conf /etc/nginx/pos.conf
COPY --from=build /served /srv/pos
USER 101
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s \
  CMD wget -q -O /dev/null "http://127.0.0.1:8080/${BASE_PATH}/ping.txt"
