"""Programs for the measurements, of any size; every run writes the same."""
HEAD = '''import boto3

table = boto3.resource("dynamodb").Table("table{0}")
bucket = boto3.resource("s3").Bucket("bucket{0}")
'''
BODY = '''

def load{0}(key, limit={0}):
    item = table.get_item(Key={{"id": key}}).get("Item")
    for obj in bucket.objects.filter(Prefix=key):
        print(obj.key, obj.size, limit)
    return item
'''
# A package of modules that import each other: resources are made in one, travel through functions and attributes of others, and half of the code
# has nothing to do with them.
RESOURCES = '''"""Where the resources of package {0} come from."""
import os

import boto3

SESSION = boto3.session.Session()


def orders_table():
    return SESSION.resource("dynamodb").Table(os.environ["ORDERS_{0}"])


def exports_bucket(name="exports{0}"):
    return SESSION.resource("s3").Bucket(name)
'''
STORE = '''"""Orders of package {0}."""
from .resources import orders_table


class Store{0}:
    def __init__(self):
        self.table = orders_table()
        self.reads = 0
'''
STORE_BODY = '''
    def load{1}(self, key):
        self.reads += 1
        response = self.table.get_item(Key={{"id": key}})
        if "Item" not in response:
            raise KeyError(key)
        return response["Item"]

    def save{1}(self, key, amount):
        if amount < {1}:
            raise ValueError("too little")
        self.table.put_item(Item={{"id": key, "amount": amount}})
        return key
'''
JOBS = '''"""Jobs of package {0}."""
from . import texts
from .resources import exports_bucket
from .store import Store{0}

STORE = Store{0}()
'''
JOBS_BODY = '''

def send{1}(bucket, row):
    bucket.put_object(Key=f"{{row['id']}}.txt", Body=texts.line{1}(row).encode())


def export{1}(keys):
    bucket = exports_bucket()
    rows = [STORE.load{1}(key) for key in keys]
    for row in rows:
        send{1}(bucket, row)
    return texts.total{1}(rows)


def clean{1}(prefix):
    removed = 0
    for obj in exports_bucket().objects.filter(Prefix=prefix):
        if obj.size > {1}:
            obj.delete()
            removed += 1
    return removed
'''
TEXTS = '"""Texts of package {0}."""\n'
TEXTS_BODY = '''

def line{1}(row, width={1}):
    parts = []
    for name, value in sorted(row.items()):
        text = str(value)
        if len(text) > width:
            text = text[:width] + "..."
        parts.append(f"{{name}}={{text}}")
    return ", ".join(parts)


def total{1}(rows, start={1}):
    total = start
    for row in rows:
        try:
            total += int(row.get("amount", 0))
        except ValueError:
            continue
    return total
'''
PACKAGE = {"resources": (RESOURCES, "", 0), "store": (STORE, STORE_BODY, 13), "jobs": (JOBS, JOBS_BODY, 9), "texts": (TEXTS, TEXTS_BODY, 9),
           "more": (TEXTS, TEXTS_BODY, 9)}
CIRCLE = '''

def step{0}(table, n):
    if n == {0}:
        return table.get_item(Key={{"id": "{0}"}})
    return step{1}(table, n)
'''


def dense(folder, lines):
    """At least so many lines in files of 53, every second of them about a resource; answers how many there are."""
    count = -(-lines // 53)
    for i in range(count):
        (folder / f"module{i}.py").write_text(HEAD.format(i) + "".join(BODY.format(j) for j in range(1, 8)))
    return count * 53


def packages(folder, lines):
    """At least so many lines in packages of modules that import each other; answers how many there are."""
    made = 0
    package = 0
    while made < lines:
        inner = folder / f"package{package}"
        inner.mkdir()
        (inner / "__init__.py").write_text("")
        for name, (head, body, count) in PACKAGE.items():
            text = head.format(package) + "".join(body.format(package, j) for j in range(1, count + 1))
            (inner / f"{name}.py").write_text(text)
            made += text.count("\n")
        package += 1
    return made


def circle(folder, lines):
    """At least so many lines in functions that hand one table round in a circle; answers how many there are."""
    count = -(-lines // 6)
    text = "import boto3\n"
    for i in range(count):
        text += CIRCLE.format(i, (i + 1) % count)
    text += '\n\nprint(step0(boto3.resource("dynamodb").Table("table"), 5))\n'
    (folder / "circle.py").write_text(text)
    return text.count("\n")

# Java: a store of the Document API, and a class that only uses clients of SDK v1.
JAVA_STORE = '''package app;

import com.amazonaws.services.dynamodbv2.document.DynamoDB;
import com.amazonaws.services.dynamodbv2.document.Item;
import com.amazonaws.services.dynamodbv2.document.Table;
import com.amazonaws.services.dynamodbv2.document.spec.QuerySpec;
import com.amazonaws.services.dynamodbv2.document.spec.UpdateItemSpec;
import com.amazonaws.services.dynamodbv2.document.utils.ValueMap;
import java.util.ArrayList;
import java.util.List;

public class Store{0} {{
    private final Table table;

    public Store{0}(DynamoDB db) {{
        this.table = db.getTable("orders{0}");
    }}
'''
JAVA_STORE_BODY = '''
    public String name{0}(String id) {{
        Item item = table.getItem("id", id);
        return item == null ? "none" : item.getString("name");
    }}

    public void save{0}(String id, String name, int amount) {{
        table.putItem(new Item().withPrimaryKey("id", id).withString("name", name).withInt("amount", amount));
    }}

    public void add{0}(String id, int amount) {{
        table.updateItem(new UpdateItemSpec().withPrimaryKey("id", id).withUpdateExpression("add amount :a")
                .withValueMap(new ValueMap().withInt(":a", amount)));
    }}

    public List<String> names{0}(String id) {{
        List<String> names = new ArrayList<>();
        for (Item item : table.query(new QuerySpec().withHashKey("id", id))) {{
            names.add(item.getString("name"));
        }}
        return names;
    }}
'''
JAVA_NOTICES = '''package app;

import com.amazonaws.services.sns.AmazonSNS;
import com.amazonaws.services.sns.model.PublishRequest;

public class Notices{0} {{
    private final AmazonSNS sns;

    public Notices{0}(AmazonSNS sns) {{
        this.sns = sns;
    }}
'''
JAVA_NOTICES_BODY = '''
    public void tell{0}(String topic, String text) {{
        sns.publish(new PublishRequest().withTopicArn(topic).withMessage(text));
    }}
'''

JAVA_APP = '''package app;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.DynamoDB;

public class App {{
    public static void main(String[] args) {{
        DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.defaultClient());
{0}    }}
}}
'''
JAVA_MADE = '''        new Store{0}(db).save0("id", "name", {0});
'''


def java(folder, wanted):
    """Java files below `folder` with about `wanted` lines in all, half of the classes with the Document API; returns how many lines there are."""
    lines = number = 0
    while lines < wanted:
        store = JAVA_STORE.format(number) + "".join(JAVA_STORE_BODY.format(method) for method in range(5)) + "}\n"
        notices = JAVA_NOTICES.format(number) + "".join(JAVA_NOTICES_BODY.format(method) for method in range(20)) + "}\n"
        for name, text in (("Store", store), ("Notices", notices)):
            (folder / f"{name}{number}.java").write_text(text)
            lines += text.count("\n")
        number += 1
    app = JAVA_APP.format("".join(map(JAVA_MADE.format, range(number))))
    (folder / "App.java").write_text(app)
    return lines + app.count("\n")
