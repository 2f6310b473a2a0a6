package dev.defrost.cli.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.cli.files.Project;
import dev.defrost.recipes.python.options.TableKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {
    @TempDir
    Path root;

    @BeforeEach
    void markRoot() throws IOException {
        Files.createDirectory(root.resolve(".git"));
    }

    @Test
    void readsTemplatesOfSam() throws IOException {
        write("template.yaml", """
                Globals:
                  Function:
                    Environment:
                      Variables:
                        USERS_TABLE: !Ref Users
                        SIMPLE_TABLE: !Ref Simple
                        STAGE: !Sub "${AWS::StackName}-x"
                Resources:
                  Users:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      TableName: users
                      AttributeDefinitions:
                        - {AttributeName: id, AttributeType: S}
                        - AttributeName: created
                          AttributeType: N
                  Simple:
                    Type: AWS::Serverless::SimpleTable
                """);
        TableKeys keys = read();
        assertThat(keys.byName()).containsExactly(Map.entry("users", Map.of("id", "S", "created", "N")));
        assertThat(keys.byVariable()).containsEntry("USERS_TABLE", Map.of("id", "S", "created", "N")).containsEntry("SIMPLE_TABLE", Map.of("id", "S"))
                .containsEntry("STAGE", Map.of());
    }

    @Test
    void readsTemplatesInJson() throws IOException {
        write("stack.json", """
                {"Resources": {"T": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "t",
                  "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "B"}]}},
                 "F": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {"T": {"Ref": "T"}}}}}}}
                """);
        assertThat(read()).isEqualTo(new TableKeys(Map.of("t", Map.of("pk", "B")), Map.of("T", Map.of("pk", "B"))));
    }

    @Test
    void readsServerlessWithItsOwnValues() throws IOException {
        write("serverless.yml", """
                custom:
                  table: todos-${self:provider.stage}
                provider:
                  stage: dev
                  environment:
                    TODOS: ${self:custom.table}
                    OTHER: ${opt:stage}
                resources:
                  Resources:
                    Todos:
                      Type: AWS::DynamoDB::Table
                      Properties:
                        TableName: ${self:custom.table}
                        AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                """);
        TableKeys keys = read();
        assertThat(keys.byName()).containsExactly(Map.entry("todos-dev", Map.of("id", "S")));
        assertThat(keys.byVariable()).containsEntry("TODOS", Map.of("id", "S")).containsEntry("OTHER", Map.of());
    }

    @Test
    void readsTerraformModules() throws IOException {
        write("infra/tables.tf", """
                resource "aws_dynamodb_table" "users" {
                  # name = "old"
                  name         = "users"
                  hash_key     = "id"
                  attribute {
                    name = "id"
                    type = "S"
                  }
                  global_secondary_index {
                    name = "by_mail"
                  }
                }
                resource "aws_dynamodb_table" "logs" {
                  name = "${var.prefix}-logs"
                  attribute {
                    name = "at"
                    type = "N"
                  }
                }
                """);
        write("infra/lambda.tf", """
                resource "aws_lambda_function" "f" {
                  environment {
                    variables = {
                      LOGS  = aws_dynamodb_table.logs.name
                      USERS = "${aws_dynamodb_table.users.id}"
                      STAGE = var.stage
                    }
                  }
                }
                """);
        TableKeys keys = read();
        assertThat(keys.byName()).containsExactly(Map.entry("users", Map.of("id", "S")));
        assertThat(keys.byVariable()).containsEntry("LOGS", Map.of("at", "N")).containsEntry("USERS", Map.of("id", "S")).containsEntry("STAGE", Map.of());
    }

    @Test
    void readsCdkAndCreateTable() throws IOException {
        write("stack.py", """
                from aws_cdk import aws_dynamodb as dynamodb

                class Stack:
                    def __init__(self):
                        self.users = dynamodb.Table(self, "Users", table_name="users",
                            partition_key=dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING),
                            sort_key=dynamodb.Attribute(name="n", type=dynamodb.AttributeType.NUMBER))
                        make(environment={"USERS": self.users.table_name, "OTHER": other()})
                """);
        write("setup_tables.py", """
                client.create_table(TableName="jobs", KeySchema=[], AttributeDefinitions=[{"AttributeName": "job", "AttributeType": "S"}])
                """);
        TableKeys keys = read();
        assertThat(keys.byName()).containsOnly(Map.entry("users", Map.of("id", "S", "n", "N")), Map.entry("jobs", Map.of("job", "S")));
        assertThat(keys.byVariable()).containsEntry("USERS", Map.of("id", "S", "n", "N")).containsEntry("OTHER", Map.of());
    }

    @Test
    void countsOnlyWhatAllDeclarationsAgreeOn() throws IOException {
        write("a.py", "create.create_table(TableName='t', AttributeDefinitions=[{'AttributeName': 'id', 'AttributeType': 'S'}])\n");
        write("tables.json", "{\"t\": {\"id\": \"N\", \"x\": \"S\"}, \"$T\": {\"id\": \"S\"}}");
        assertThat(read()).isEqualTo(new TableKeys(Map.of("t", Map.of()), Map.of("T", Map.of("id", "S"))));
    }

    @Test
    void readsNothingFromFilesThatAreNotWellFormed() throws IOException {
        write("template.yaml", "Resources: {AWS::DynamoDB::Table");
        write("bomb.yml", "environment: 1\na: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
                + "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n");
        write("cycle.yml", "environment: &a\n  b: *a\n");
        write("bad.tf", "resource \"aws_dynamodb_table\" \"x\" {");
        write("bad.py", "create_table(");
        assertThat(read().isEmpty()).isTrue();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private TableKeys read() {
        return TableFiles.read(Project.of(List.of(root), null, root), path -> false);
    }
}
