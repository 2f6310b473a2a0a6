/** Key types of DynamoDB tables from a project's infrastructure code. */
package dev.defrost.cli.tables;
