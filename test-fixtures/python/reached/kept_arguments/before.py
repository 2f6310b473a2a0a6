"""Objects that come in arguments which have no parameter of their own."""
import boto3
import dataclasses

class H_34:
    def __init__(self):
        self.t_34 = boto3.resource("dynamodb").Table("users")
def f_34(*a_34):
    print(a_34[0].t_34.name)
f_34(H_34())

class H_35:
    def __init__(self):
        self.t_35 = boto3.resource("dynamodb").Table("users")
def f_35(*a_35):
    for x_35 in a_35:
        print(x_35.t_35.name)
f_35(H_35(), H_35())

class H_36:
    def __init__(self):
        self.t_36 = boto3.resource("dynamodb").Table("users")
def f_36(**k_36):
    print(k_36['x_36'].t_36.name)
f_36(x_36=H_36())

class H_37:
    def __init__(self):
        self.t_37 = boto3.resource("dynamodb").Table("users")
def f_37(**k_37):
    print(k_37.get('x_37').t_37.name)
f_37(x_37=H_37())

class H_38:
    def __init__(self):
        self.t_38 = boto3.resource("dynamodb").Table("users")
def f_38(**k_38):
    x_38 = k_38.pop('x_38', None)
    print(x_38.t_38.name)
f_38(x_38=H_38())

class H_39:
    def __init__(self):
        self.t_39 = boto3.resource("dynamodb").Table("users")
class P_39:
    def __init__(self, **k_39):
        self.x_39 = k_39['x_39']
print((P_39(x_39=H_39()).x_39).t_39.name)

class H_40:
    def __init__(self):
        self.t_40 = boto3.resource("dynamodb").Table("users")
class P_40:
    x_40 = None
    def __init__(self, **k_40):
        self.x_40 = k_40.get('x_40')
print((P_40(x_40=H_40()).x_40).t_40.name)

class H_41:
    def __init__(self):
        self.t_41 = boto3.resource("dynamodb").Table("users")
@dataclasses.dataclass
class A_41:
    x_41: object = None
print(A_41(H_41()).x_41.t_41.name)
print((A_41(x_41=H_41()).x_41).t_41.name)

class H_42:
    def __init__(self):
        self.t_42 = boto3.resource("dynamodb").Table("users")
@dataclasses.dataclass
class A_42:
    x_42: object = dataclasses.field(default=None)
    def go_42(self):
        if self.x_42 is None:
            return
        print(self.x_42.t_42.name)
A_42(H_42()).go_42()
A_42(x_42=H_42()).go_42()

class H_43:
    def __init__(self):
        self.t_43 = boto3.resource("dynamodb").Table("users")
from typing import NamedTuple
class A_43(NamedTuple):
    x_43: object = None
print(A_43(H_43()).x_43.t_43.name)
print((A_43(x_43=H_43())[0]).t_43.name)

class H_44:
    def __init__(self):
        self.t_44 = boto3.resource("dynamodb").Table("users")
class E_44(Exception): pass
try:
    raise E_44(H_44())
except E_44 as e_44:
    print(e_44.args[0].t_44.name)

class H_45:
    t_45 = boto3.resource("dynamodb").Table("users")
def f_45(*a_45):
    print(a_45[0].t_45.name)
f_45(H_45)

class H_46:
    t_46 = boto3.resource("dynamodb").Table("users")
def f_46(*a_46):
    for x_46 in a_46:
        print(x_46.t_46.name)
f_46(H_46, H_46)

class H_47:
    t_47 = boto3.resource("dynamodb").Table("users")
def f_47(**k_47):
    print(k_47['x_47'].t_47.name)
f_47(x_47=H_47)

class H_48:
    t_48 = boto3.resource("dynamodb").Table("users")
def f_48(**k_48):
    print(k_48.get('x_48').t_48.name)
f_48(x_48=H_48)

class H_49:
    t_49 = boto3.resource("dynamodb").Table("users")
def f_49(**k_49):
    x_49 = k_49.pop('x_49', None)
    print(x_49.t_49.name)
f_49(x_49=H_49)

class H_50:
    t_50 = boto3.resource("dynamodb").Table("users")
class P_50:
    def __init__(self, **k_50):
        self.x_50 = k_50['x_50']
print((P_50(x_50=H_50).x_50).t_50.name)

class H_51:
    t_51 = boto3.resource("dynamodb").Table("users")
class P_51:
    x_51 = None
    def __init__(self, **k_51):
        self.x_51 = k_51.get('x_51')
print((P_51(x_51=H_51).x_51).t_51.name)

class H_52:
    t_52 = boto3.resource("dynamodb").Table("users")
@dataclasses.dataclass
class A_52:
    x_52: object = None
print(A_52(H_52).x_52.t_52.name)
print((A_52(x_52=H_52).x_52).t_52.name)

class H_53:
    t_53 = boto3.resource("dynamodb").Table("users")
@dataclasses.dataclass
class A_53:
    x_53: object = dataclasses.field(default=None)
    def go_53(self):
        if self.x_53 is None:
            return
        print(self.x_53.t_53.name)
A_53(H_53).go_53()
A_53(x_53=H_53).go_53()

class H_54:
    t_54 = boto3.resource("dynamodb").Table("users")
from typing import NamedTuple
class A_54(NamedTuple):
    x_54: object = None
print(A_54(H_54).x_54.t_54.name)
print((A_54(x_54=H_54)[0]).t_54.name)

class H_55:
    t_55 = boto3.resource("dynamodb").Table("users")
class E_55(Exception): pass
try:
    raise E_55(H_55)
except E_55 as e_55:
    print(e_55.args[0].t_55.name)
