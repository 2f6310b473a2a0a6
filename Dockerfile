FROM maven:3.9-eclipse-temurin-17 AS build
COPY . /opt/defrost
RUN /opt/defrost/defrost --version && rm -rf /opt/defrost/*/src

FROM eclipse-temurin:17-jre
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/defrost/defrost /opt/defrost/defrost
COPY --from=build /opt/defrost/cli/target/defrost.jar /opt/defrost/cli/target/defrost.jar
COPY --from=build /opt/defrost/cli/target/lib /opt/defrost/cli/target/lib
COPY docs/man/defrost.1 /usr/local/share/man/man1/defrost.1
RUN ln -s /opt/defrost/defrost /usr/local/bin/defrost && defrost --version && mkdir -p /etc/bash_completion.d \
    && defrost completion > /etc/bash_completion.d/defrost
WORKDIR /work
ENTRYPOINT ["defrost"]
