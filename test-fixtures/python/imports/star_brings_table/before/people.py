from store import *


def count():
    return users.scan(Select="COUNT")["Count"]
