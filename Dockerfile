FROM maven:3.9-eclipse-temurin-17 AS build
COPY . /opt/defrost
RUN /opt/defrost/packaging/image /opt/dist && tar -xzf /opt/dist/defrost-linux-*.tar.gz -C /opt/dist

FROM debian:stable-slim
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/dist/defrost /opt/defrost
RUN ln -s /opt/defrost/bin/defrost /usr/local/bin/defrost && defrost --version \
    && mkdir -p /usr/local/share/man/man1 /etc/bash_completion.d \
    && ln -s /opt/defrost/share/man/man1/defrost.1 /usr/local/share/man/man1/defrost.1 \
    && ln -s /opt/defrost/share/bash-completion/completions/defrost /etc/bash_completion.d/defrost
WORKDIR /work
ENTRYPOINT ["defrost"]
